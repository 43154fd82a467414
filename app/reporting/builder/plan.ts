import db from '@adonisjs/lucid/services/db'
import type { DimensionSql, Source } from '#reporting/builder/datasets/dataset'
import { isGrain, type DimensionName, type Grain } from '#reporting/builder/dimensions'
import type { ReadQuery } from '#reporting/builder/read_query'
import type { ReportContext } from '#reporting/context'
import { BuiltQueryError } from '#reporting/errors'

/** What the answer is formed from. */
export interface Plan {
  source: Source
  /** SQL of each dimension that is no part of the calendar. */
  dimensions: Map<string, DimensionSql>
  grains: Grain[]
}

/**
 * The quickest source that has everything that is asked for, exactly: sums that lack a dimension, a figure or a part of the
 * rows are passed over, and so are those of days that tills have touched since they were added up.
 *
 * @throws BuiltQueryError
 */
export async function planOf(context: ReportContext, read: ReadQuery): Promise<Plan> {
  const { dataset, query, sums } = read
  const axes = [...query.dimensions, ...(query.pivot ? [query.pivot] : [])]
  const used = new Set([...axes, ...query.filters.map(({ dimension }) => dimension)])
  const kept = [...used].filter((name) => !isGrain(name))
  const fitting = dataset.sources.filter((source) => source.fits?.(context) ?? true)
  const missing = kept.find((name) => !fitting.some(({ dimensions }) => name in dimensions))
  if (missing)
    throw new BuiltQueryError({ reason: 'everywhere', name: missing }, 'query.dimensions')

  const settled = fitting.some(({ summed }) => summed) && (await isSettled(context))
  const source = fitting.find(
    (one) =>
      (!one.summed || settled) &&
      kept.every((name) => name in one.dimensions) &&
      sums.every((name) => name in one.sums) &&
      (!context.base?.cuts || !one.hourly || sums.every((name) => one.hourly!.includes(name))) &&
      (one.known ?? []).every((name) => isKnown(read, name))
  )!
  return {
    source,
    dimensions: new Map(
      kept.map((name) => [name, source.dimensions[name as keyof Source['dimensions']]!])
    ),
    grains: axes.filter(isGrain),
  }
}

/** Whether rows without a value are left out anyway. */
function isKnown({ query }: ReadQuery, name: DimensionName) {
  return query.filters.some(
    ({ dimension, op, values }) => dimension === name && op === 'in' && !values.includes(null)
  )
}

/** Whether the sums of all days asked about are up to date. */
async function isSettled({ actor, venues, current, base }: ReportContext): Promise<boolean> {
  const { rows } = await db.rawQuery<{ rows: { touched: boolean }[] }>(
    `select exists (
       select from touched_days
        where tenant_id = :tenant and venue_id = any(cast(:venues as uuid[]))
          and (business_date between :from and :to or business_date between :baseFrom and :baseTo)) as touched`,
    {
      tenant: actor.tenantId,
      venues: venues.map(({ id }) => id),
      ...{ from: current.from, to: current.to },
      ...{ baseFrom: (base ?? current).from, baseTo: (base ?? current).to },
    }
  )
  return !rows[0].touched
}
