import type { Appraisal } from '#loyalty/till/appraise'
import type { Facts } from '#loyalty/till/facts'
import { moveMembers } from '#loyalty/tiers/move_member'
import { nextTier, type NextTier } from '#loyalty/tiers/next_tier'
import { tellOfTiers } from '#loyalty/tiers/tell_of_tiers'
import { tierTerms } from '#loyalty/tiers/terms_query'

/** Where a member stands with this purchase. `null` for a programme without tiers. */
export async function advanceTier(
  purchaseId: string,
  { member, place, at }: Facts,
  { evaluation }: Appraisal
): Promise<NextTier | null> {
  const { settings } = place.programme
  if (!member || settings.tiers.length === 0) return null
  const { businessCategory } = place
  const bought = evaluation.total > 0 && !member.categories.includes(businessCategory)
  const standing = {
    spent: member.spent + evaluation.total,
    categories: bought ? [...member.categories, businessCategory] : member.categories,
    invitedTo: member.invitedTo,
  }
  const next = nextTier(settings, member, standing, await tierTerms(), at)!
  const move = {
    customerId: member.id,
    from: member.tier,
    next,
    standing,
    reason: 'purchase',
    purchaseId,
    at,
  }
  await moveMembers([move])
  await tellOfTiers(settings, [move])
  return next
}
