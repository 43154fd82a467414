import db from '@adonisjs/lucid/services/db'
import type { TierTerms } from '#loyalty/tiers/place'

/** What tiers are measured by in the tenant: its categories, and the thresholds that the night has computed. */
export async function tierTerms(): Promise<TierTerms> {
  const { rows } = await db.rawQuery<{
    rows: { categories: number; thresholds: Record<string, number> }[]
  }>(
    `select (select count(distinct category_code)::int from businesses where archived_at is null) as categories,
            (select coalesce(jsonb_object_agg(tier, spent), '{}') from tier_thresholds) as thresholds`
  )
  return { allCategories: rows[0].categories, thresholds: rows[0].thresholds }
}
