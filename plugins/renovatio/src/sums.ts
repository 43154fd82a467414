import { money, type Money } from '@krug/connector-sdk'

/** "1 200,50" and 1200.5; `undefined` for what is no sum. */
export function readSum(value: string | undefined): Money | undefined {
  const text = value?.replaceAll(/\s/g, '').replace(',', '.')
  return text && /^-?\d{1,12}(\.\d+)?$/.test(text) ? money(text) : undefined
}
