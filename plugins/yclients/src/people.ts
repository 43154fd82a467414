import { normalizePhone } from '@krug/connector-sdk'

interface Named {
  name?: string
  surname?: string
}

/** Digits of a whole number, mostly without a plus; masked with stars for users who may not see it. */
export function phoneOf(raw: string | undefined): string | undefined {
  if (!raw || raw.includes('*')) return
  const international = /^[1-79]\d{10,14}$/.test(raw) ? `+${raw}` : raw
  return normalizePhone(international) ?? undefined
}

export function nameOf({ name, surname }: Named): string | undefined {
  return [name, surname].filter(Boolean).join(' ').trim() || undefined
}
