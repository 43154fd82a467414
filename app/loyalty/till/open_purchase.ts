import { placeOf, type Place } from '#loyalty/till/place'
import { identify } from '#loyalty/till/member'
import { readCardCode, type ReadCode } from '#loyalty/cards/card_code'
import { CardCodeRefusedError, TotalsDifferError } from '#loyalty/till/errors'
import type { Facts } from '#loyalty/till/facts'
import { readQuote, type Quote } from '#loyalty/till/quote_token'
import type { PurchaseRequest } from '#loyalty/till/request'
import { total } from '#loyalty/money/total'
import type { Actor } from '#shared/actor'

/** Where, when, by whom: what is settled before anything is read or locked. */
export interface OpenPurchase {
  place: Place
  /** Prices and promotions are those of this moment. */
  at: Date
  customerId: string | null
  /** The rotating code that stands for the customer. */
  code: ReadCode | null
  quote: Quote | null
}

interface Options {
  now: Date
  /** When the purchase was made, where that is not now: by a till that was offline. */
  madeAt?: Date
  /** What the till was told before. */
  quote?: string
}

/**
 * Finds the place and the customer of a purchase. A quote settles the moment, and stands in for the code it was made
 * with.
 *
 * @throws NotFoundError, CustomerUnknownError, CardCodeRefusedError
 */
export async function openPurchase(
  actor: Actor,
  { venueId, customer }: PurchaseRequest,
  { now, madeAt, quote: token }: Options
): Promise<OpenPurchase> {
  const place = await placeOf(actor, venueId, madeAt)
  const read = token ? readQuote(actor.tenantId, token) : null
  const quote = read?.venueId === place.venueId ? read : null
  const at = madeAt ?? (quote ? new Date(quote.at) : now)
  if (!customer) return { place, at, customerId: null, code: null, quote }
  if (!('code' in customer))
    return { place, at, customerId: await identify(customer, now), code: null, quote }
  const code = quoted(customer.code, quote) ?? (await readCardCode(customer.code, now))
  if (!code) throw new CardCodeRefusedError({}, 'customer.code')
  return { place, at, customerId: code.customerId, code, quote }
}

/** The code was fresh when the quote was made. */
function quoted(code: string, quote: Quote | null): ReadCode | null {
  if (!quote?.code || !quote.customerId) return null
  const [number, step] = quote.code.split('.')
  const same = code.startsWith(`KRUG1.${number}.${Number(step).toString(36)}.`)
  return same ? { customerId: quote.customerId, number, step: Number(step) } : null
}

/** @throws TotalsDifferError when the till adds up to something else */
export function compareTotals(request: PurchaseRequest, { items }: Facts) {
  if (request.total === undefined) return
  const ours = total(items.map(({ value }) => value))
  if (ours !== request.total)
    throw new TotalsDifferError({ ours: ours / 100, theirs: request.total / 100 }, 'total')
}
