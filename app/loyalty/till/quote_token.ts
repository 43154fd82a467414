import encryption from '@adonisjs/core/services/encryption'
import type { Appraisal } from '#loyalty/till/appraise'
import type { Facts } from '#loyalty/till/facts'

/** A quote holds for so long, unless a rule changes. */
export const QUOTE_MINUTES = 15
const PURPOSE = 'till.quote'

/** What a till was told, and by what rules. */
export interface Quote {
  tenantId: string
  venueId: string
  customerId: string | null
  /** Milliseconds: prices and promotions are those of this moment. */
  at: number
  revision: number
  programme: number
  total: number
  paidWithBonuses: number
  /** The rotating code that was shown, `number.step`. */
  code: string | null
}

export function signQuote(
  tenantId: string,
  facts: Facts,
  { total, paidWithBonuses }: Appraisal,
  code: string | null
): string {
  const quote: Quote = {
    tenantId,
    venueId: facts.place.venueId,
    customerId: facts.member?.id ?? null,
    at: facts.at.getTime(),
    revision: facts.revision,
    programme: facts.place.programme.version,
    total,
    paidWithBonuses,
    code,
  }
  return encryption.getMessageVerifier().sign(quote, `${QUOTE_MINUTES} minutes`, PURPOSE)
}

/** `null` for a quote that is too old, of another tenant, or none. */
export function readQuote(tenantId: string, token: string): Quote | null {
  const quote = encryption.getMessageVerifier().unsign<Quote>(token, PURPOSE)
  return quote?.tenantId === tenantId ? quote : null
}
