import { fromKopecks, quantity, type Money, type Quantity } from '@krug/connector-sdk'

/** What r_keeper writes as a price that is not set: the largest 64-bit number. */
const NO_PRICE = '9223372036854775807'

/** The XML interface counts money in kopecks. */
export const money = (kopecks: string | number): Money => fromKopecks(Number(kopecks))

export function priceOf(kopecks: string | undefined): Money | undefined {
  return kopecks === undefined || kopecks === NO_PRICE ? undefined : money(kopecks)
}

/** The XML interface counts portions in thousandths. */
export const portions = (thousandths: string | number): Quantity => quantity(`${thousandths}e-3`)
