import db from '@adonisjs/lucid/services/db'
import { createHash } from 'node:crypto'
import { readBaskets, type Level, type Scope } from '#reporting/basket/baskets_query'
import { frequentSets, type FrequentSet } from '#reporting/basket/frequent_sets'
import type { ReportContext } from '#reporting/context'
import { mineBasketsJob } from '#reporting/jobs/mine_baskets_job'
import { sales } from '#reporting/sales_query'
import queue from '#shared/queue/service'
import { withTenant } from '#tenancy/tenant_scope'

/** What is asked to be counted: sets of up to `size` things that are in enough baskets. */
export interface Wanted {
  level: Level
  size: number
  /** At least so many baskets, */
  floor: number
  /** and at least so many of a million of them. */
  supportPpm: number
}

export interface Counted {
  baskets: number
  items: string[]
  sets: FrequentSet[]
  countedAt: Date
}

interface Run {
  id: string
  version: string | null
  counted_at: Date | null
  queued_at: Date | null
}

/** So few receipts are counted at once, more by a worker. */
const AT_ONCE = 3000
/** Whatever has been sold since, a count of this age in milliseconds will do; so long a worker is waited for, too. */
const GOOD_FOR = 10 * 60_000
const FORGOTTEN_AFTER = '30 days'

/**
 * The count that answers a question, or `null` while a worker is at it. A count of data that have changed since is shown
 * once more, and made anew.
 */
export async function basketsOf(context: ReportContext, wanted: Wanted): Promise<Counted | null> {
  const { tenantId } = context.actor
  const { sums } = await sales({ ...context, base: null })
  const version = createHash('sha256').update(JSON.stringify(sums)).digest('base64url')
  const run = await runFor(scopeOf(context, wanted), wanted)

  const few = sums.receipts <= AT_ONCE
  const right = run.version === version || (!few && youngerThan(run.counted_at, GOOD_FOR))
  if (!right && (few || !youngerThan(run.queued_at, GOOD_FOR))) {
    await write(run.id, { queued_at: new Date(), queued_version: version })
    if (few) await countBaskets(tenantId, run.id)
    else await queue.dispatch(mineBasketsJob, { tenantId, runId: run.id })
  }
  return counted(run.id)
}

function youngerThan(moment: Date | null, milliseconds: number) {
  return moment !== null && Date.now() - moment.getTime() < milliseconds
}

function scopeOf({ venues, current }: ReportContext, { level }: Wanted): Scope {
  const ids = venues.map(({ id }) => id).sort()
  return { venues: ids, level, from: current.from, to: current.to }
}

async function runFor(scope: Scope, { size, floor, supportPpm }: Wanted): Promise<Run> {
  const { venues, level, from, to } = scope
  const key = createHash('sha256')
    .update(JSON.stringify([venues, level, from, to, size, floor, supportPpm]))
    .digest('base64url')
  await db.rawQuery(`delete from basket_runs where asked_at < now() - cast(:age as interval)`, {
    age: FORGOTTEN_AFTER,
  })
  const { rows } = await db.rawQuery<{ rows: Run[] }>(
    `insert into basket_runs (key, venues, from_date, until_date, level, size, floor, support_ppm)
     values (:key, cast(:venues as uuid[]), :from, :to, :level, :size, :floor, :supportPpm)
     on conflict (tenant_id, key) do update set asked_at = now()
     returning id, version, counted_at, queued_at`,
    { key, venues, from, to, level, size, floor, supportPpm }
  )
  return rows[0]
}

/** Counts the baskets of a run and keeps the result. */
export async function countBaskets(tenantId: string, id: string, signal?: AbortSignal) {
  const inside = <T>(work: () => Promise<T>) => withTenant(db, tenantId, work)
  const run = await inside(() => db.from('basket_runs').where('id', id).first())
  if (!run) return
  const { items, baskets } = await readBaskets(
    tenantId,
    { venues: run.venues, level: run.level, from: run.from_date, to: run.until_date },
    signal
  )
  const floor = Math.max(run.floor, Math.ceil((run.support_ppm * baskets.count) / 1_000_000))
  const sets = mostFrequent(frequentSets(baskets, floor, run.size))
  await inside(async () => {
    await write(id, {
      version: run.queued_version,
      counted_at: new Date(),
      baskets: baskets.count,
      items,
      sets: JSON.stringify(sets.map((set) => [set.count, ...set.items])),
    })
    await db.rawQuery('insert into report_changes default values')
  })
}

/** More than these nobody reads, and a page could not be formed of them in time. */
const MOST_SETS = 50_000

/** A part of a set is at least as frequent and shorter, so nothing that is kept lacks its parts. */
function mostFrequent(sets: FrequentSet[]) {
  if (sets.length <= MOST_SETS) return sets
  const ordered = sets.toSorted((a, b) => b.count - a.count || a.items.length - b.items.length)
  const single = sets.filter(({ items }) => items.length === 1)
  return [...single, ...ordered.filter(({ items }) => items.length > 1).slice(0, MOST_SETS)]
}

async function write(id: string, values: object) {
  await db.from('basket_runs').where('id', id).update(values)
}

async function counted(id: string): Promise<Counted | null> {
  const run = await db.from('basket_runs').where('id', id).firstOrFail()
  if (!run.counted_at) return null
  return {
    baskets: run.baskets,
    items: run.items,
    sets: run.sets.map(([count, ...items]: number[]) => ({ items, count })),
    countedAt: run.counted_at,
  }
}
