import db from '@adonisjs/lucid/services/db'
import type { ProgrammeSettings } from '#loyalty/programme/settings'
import { moveMembers } from '#loyalty/tiers/move_member'
import { nextTier, type NextTier } from '#loyalty/tiers/next_tier'
import { readStanding } from '#loyalty/tiers/standing_query'
import { tierTerms } from '#loyalty/tiers/terms_query'

interface Settling {
  reason: string
  /** A purchase that was taken back: the tier that it brought goes at once. */
  broughtBy?: string
  at: Date
}

/** Brings the tier of one member up to date with what they have bought. `null` without tiers. */
export async function settleTier(
  customerId: string,
  settings: ProgrammeSettings,
  { reason, broughtBy, at }: Settling
): Promise<NextTier | null> {
  if (settings.tiers.length === 0) return null
  const { state, standing } = await readStanding(customerId, at)
  const withoutGrace = broughtBy ? await wasBroughtBy(broughtBy, state.tier) : false
  const next = nextTier(settings, state, standing, await tierTerms(), at, { withoutGrace })!
  await moveMembers([{ customerId, from: state.tier, next, standing, reason, at }])
  return next
}

async function wasBroughtBy(purchaseId: string, tier: string | null) {
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    'select 1 from tier_changes where purchase_id = :purchaseId and to_tier = :tier',
    { purchaseId, tier }
  )
  return rows.length > 0
}
