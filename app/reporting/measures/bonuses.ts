import { percent, sum, type Measure } from '#reporting/measure'

/** Figures of the ledger. */
export const BONUS_MEASURES = {
  bonusesIssued: sum('quantity', 'issued'),
  bonusesRedeemed: sum('quantity', 'redeemed'),
  bonusesExpired: sum('quantity', 'expired'),
  bonusesUsedShare: { unit: 'percent', of: (s) => percent(s.redeemed, s.issued) },
  movements: sum('integer', 'movements'),
} as const satisfies Record<string, Measure>
