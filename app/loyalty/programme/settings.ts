import type { ReturnPolicy } from '#loyalty/ledger/actions/reverse'
import type { Preset } from '#tenancy/presets'

/** The rules of a tenant's bonuses. Sums are hundredths of a bonus. */
export interface ProgrammeSettings {
  /** How long bonuses live once they are earned. */
  lifeDays: number
  /** How long earned bonuses wait before they can be spent. */
  pendingDays: number
  /** Bonuses that a refund gives back live at least so long. */
  restoredDays: number
  /** When a refund takes back bonuses that were spent. */
  returns: ReturnPolicy
}

const COMMON = { restoredDays: 14, returns: { kind: 'all' as const, limit: 500_000 } }

/** What applies until the tenant says otherwise. */
export const PROGRAMME_PRESETS: Record<Preset, ProgrammeSettings> = {
  chain: { ...COMMON, lifeDays: 365, pendingDays: 0 },
  club: { ...COMMON, lifeDays: 180, pendingDays: 14 },
  sales_team: { ...COMMON, lifeDays: 365, pendingDays: 0 },
}
