import type { Balance } from '#loyalty/ledger/queries/balance_query'
import type { Language } from '#loyalty/promotions/sentences/speaker'
import type { RefundOutcome } from '#loyalty/purchases/refund_purchase'
import { slipText } from '#loyalty/till/slip'
import { roubles } from '#shared/money'

/** What a refund did, as the API says it, with the text for the printer. */
export function describeRefund(
  outcome: RefundOutcome,
  balance: Balance | null,
  language: Language
) {
  const { total, bonusesReturned, earnedReturned } = outcome
  const optional = { only: 'above zero' as const }
  return {
    purchaseId: outcome.purchaseId,
    total: roubles(total),
    bonusesReturned: roubles(bonusesReturned),
    earnedReturned: roubles(earnedReturned),
    owed: roubles(outcome.owed),
    writtenOff: roubles(outcome.writtenOff),
    whole: outcome.whole,
    balance: balance && roubles(balance.available),
    slip: slipText(
      language.t('loyalty.slip.refund'),
      [
        { key: 'money', value: total },
        { key: 'back', value: bonusesReturned, ...optional },
        { key: 'taken', value: earnedReturned, ...optional },
        ...(balance ? [{ key: 'balance', value: balance.available }] : []),
      ],
      language
    ),
  }
}
