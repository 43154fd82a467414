import { normalizePhone } from '@krug/connector-sdk'

const MOBILE = /^\+79/

/** A field may hold several numbers, with words between them: the first mobile one, or else the first. */
export function phoneOf(field: string | undefined): string | undefined {
  const parts = [field ?? '', ...(field ?? '').split(/[,;/|\n]|\p{L}+/u)]
  const numbers = parts.flatMap((part) => normalizePhone(part) ?? [])
  return numbers.find((number) => MOBILE.test(number)) ?? numbers[0]
}
