import db from '@adonisjs/lucid/services/db'
import type { ProgrammeSettings } from '#loyalty/programme/settings'
import { moveMembers, type Move } from '#loyalty/tiers/move_member'
import { nextTier, type NextTier } from '#loyalty/tiers/next_tier'
import { standingsOf } from '#loyalty/tiers/standing_query'
import { tellOfTiers } from '#loyalty/tiers/tell_of_tiers'
import { tierTerms } from '#loyalty/tiers/terms_query'

interface Settling {
  reason: string
  /** A purchase that was taken back: the tier that it brought goes at once. */
  broughtBy?: string
  at: Date
  /** Tells nobody: what decided about the tier is long ago. */
  quiet?: boolean
}

/** Brings the tier of one member up to date with what they have bought. `null` without tiers. */
export async function settleTier(customerId: string, settings: ProgrammeSettings, how: Settling) {
  const settled = await settleTiers([customerId], settings, how)
  return settled.get(customerId) ?? null
}

/** The same of many members at once. */
export async function settleTiers(
  customerIds: string[],
  settings: ProgrammeSettings,
  { reason, broughtBy, at, quiet = false }: Settling
): Promise<Map<string, NextTier>> {
  const settled = new Map<string, NextTier>()
  if (settings.tiers.length === 0 || customerIds.length === 0) return settled
  const terms = await tierTerms()
  const moves: Move[] = []
  for (const { customerId, state, standing } of await standingsOf(customerIds, at)) {
    const withoutGrace = broughtBy ? await wasBroughtBy(broughtBy, state.tier) : false
    const next = nextTier(settings, state, standing, terms, at, { withoutGrace })!
    settled.set(customerId, next)
    moves.push({ customerId, from: state.tier, next, standing, reason, at })
  }
  await moveMembers(moves)
  if (!quiet) await tellOfTiers(settings, moves)
  return settled
}

async function wasBroughtBy(purchaseId: string, tier: string | null) {
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    'select 1 from tier_changes where purchase_id = :purchaseId and to_tier = :tier',
    { purchaseId, tier }
  )
  return rows.length > 0
}
