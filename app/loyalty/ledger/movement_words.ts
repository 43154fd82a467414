import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'

/** Reasons that Krug writes itself; others are a person's own words. */
const KNOWN = new Set([
  'purchase',
  'refund',
  'purchase-changed',
  'coupon',
  'birthday',
  'referral',
  'referred',
  'expired',
  'captured',
  'released',
  'hold-expired',
  'merged',
  'parted',
])

/** What movements, accounts and reasons are called in the actor's language. */
export function movementWords({ locale }: Actor) {
  const i18n = i18nManager.locale(locale)
  return {
    type: (type: string) => i18n.t(`ledger.types.${type}`),
    account: (account: string) => i18n.t(`ledger.accounts.${account}`),
    reason: (reason: string) => (KNOWN.has(reason) ? i18n.t(`ledger.reasons.${reason}`) : reason),
    column: (column: string) => i18n.t(`ledger.columns.${column}`),
    sheet: i18n.t('ledger.sheet'),
  }
}
