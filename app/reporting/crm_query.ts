import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { ReportContext, Window } from '#reporting/context'
import { daysOf, type Days } from '#reporting/bucket_rows'
import { plus, type IsoDate } from '#reporting/dates'
import { zero, type Sums } from '#reporting/measures'
import { zoneTurns } from '#reporting/zone_turns'
import type { Group, Key } from '#reporting/rollup_query'

/** A deal's sum in the tenant's currency; sums in others cannot be added to it. */
export const AMOUNT = `case when coalesce(d.currency, :currency) = :currency then coalesce(d.amount, 0) else 0 end`

const count = (where: string) => `count(*) filter (where ${where})`
const total = (value: string, where: string) => `sum(${value}) filter (where ${where})`
const lasted = "round(extract(epoch from greatest(d.ended_at - d.opened_at, interval '0')))"

/** What deals that ended add up to. */
export const ENDED_SUMS = {
  won: count(`d.outcome = 'won'`),
  won_amount: total(AMOUNT, `d.outcome = 'won'`),
  won_seconds: total(lasted, `d.outcome = 'won'`),
  lost: count(`d.outcome = 'lost'`),
  lost_amount: total(AMOUNT, `d.outcome = 'lost'`),
  lost_seconds: total(lasted, `d.outcome = 'lost'`),
}

/** What deals that were made add up to. */
export const MADE_SUMS = { deals: 'count(*)', amount: `sum(${AMOUNT})` }

type Facts = 'leads' | 'deals' | 'activities'

export interface CrmQuestion<K extends string> {
  /** The table whose rows `d` are summed. */
  facts: Facts
  at: 'opened_at' | 'ended_at' | 'done_at'
  /** SQL of each sum over the rows `d`. */
  sums: Record<string, string>
  /** What to group by: the name of a key and its SQL. */
  by: Record<K, string>
}

/** A moment of `d` on the tenant's own clock. By the name of its zone each row would cost three times as much. */
export const localTime = (at: string) => `(d.${at} at time zone interval '0'
  + (cast(:offsets as interval[]))[1 + width_bucket(d.${at}, cast(:turns as timestamptz[]))])`

/**
 * Sums of leads, deals or activities within reach over the period and over the other period, side by side; as `sumUp`
 * does of rollups.
 *
 * @returns groups in no particular order.
 */
export async function sumUpCrm<K extends string>(
  context: ReportContext,
  question: CrmQuestion<K>
): Promise<Group<K>[]> {
  const current = await sumsIn(context, context.current, question)
  const base = context.base && (await sumsIn(context, context.base, question))
  return besideEachOther(current, base, Object.keys(question.sums))
}

/** The same by the local day of the moment that counts. */
export async function sumUpCrmByDay(
  context: ReportContext,
  question: Omit<CrmQuestion<'date'>, 'by'>
): Promise<Days> {
  const date = `${localTime(question.at)}::date`
  const groups = await sumUpCrm(context, { ...question, by: { date } })
  return daysOf(groups, Object.keys(question.sums))
}

type Sided<K extends string> = Map<string, { key: Record<K, Key>; sums: Sums }>

/** A group that is in one of the periods only has zeros in the other. */
export function besideEachOther<K extends string>(
  current: Sided<K>,
  base: Sided<K> | null,
  names: string[]
): Group<K>[] {
  const nothing = zero(names)
  return [...new Set([...current.keys(), ...(base?.keys() ?? [])])].map((name) => ({
    key: (current.get(name) ?? base!.get(name)!).key,
    sums: current.get(name)?.sums ?? nothing,
    base: base && (base.get(name)?.sums ?? nothing),
  }))
}

async function sumsIn<K extends string>(
  context: ReportContext,
  window: Window,
  { facts, at, sums, by }: CrmQuestion<K>
): Promise<Sided<K>> {
  const keys = Object.entries<string>(by)
  const { rows } = await db.rawQuery(
    `select ${[
      ...keys.map(([name, sql]) => `${sql} as "${name}"`),
      ...Object.entries(sums).map(([name, sql]) => `coalesce(${sql}, 0)::bigint as ${name}`),
    ].join(', ')}
     from ${facts} d
     where ${within(facts, at)}
     ${keys.length ? `group by ${keys.map((_, index) => index + 1).join(', ')}` : ''}`,
    bindingsOf(context, window) as never
  )
  return new Map(
    rows.map((row: Record<string, Key>) => {
      const key = pick<K>(row, Object.keys(by) as K[])
      return [JSON.stringify(key), { key, sums: pick(row, Object.keys(sums)) as Sums }] as const
    })
  )
}

const pick = <K extends string>(row: Record<string, Key>, names: K[]) =>
  Object.fromEntries(names.map((name) => [name, row[name]])) as Record<K, Key>

/**
 * SQL for the rows `d` that the report is about and that a moment of theirs puts into the window. Connections are compared
 * outside of the index: nearly all rows are of one of them, and the planner would go through all years to find these.
 */
export function within(facts: Facts, at: string) {
  const piped =
    facts === 'activities' ? OF_PIPELINES : 'd.pipeline_id = any(cast(:pipelines as uuid[]))'
  return `d.tenant_id = :tenant and not d.deleted and d.${at} >= :first and d.${at} < :until
    and (d.connection_id = any(cast(:connections as uuid[]))) is true
    and (cast(:managers as uuid[]) is null or d.employee_id = any(cast(:managers as uuid[])))
    and (cast(:pipelines as uuid[]) is null or ${piped})`
}

/** Activities stand in no pipeline, their deals do. */
const OF_PIPELINES = `d.deal_id in (
  select piped.id from deals piped
   where piped.tenant_id = :tenant and piped.pipeline_id = any(cast(:pipelines as uuid[])))`

export function bindingsOf({ actor, tenant, crm, now }: ReportContext, window: Window) {
  const ids = (list: { id: string }[] | null) => list && list.map(({ id }) => id)
  const moments = momentsOf(window, tenant.timezone)
  const { turns, offsets } = zoneTurns(
    tenant.timezone,
    new Date(moments.first),
    new Date(moments.until)
  )
  return {
    tenant: actor.tenantId,
    connections: crm!.reach.connectionIds,
    managers: ids(crm!.managers),
    pipelines: ids(crm!.pipelines),
    currency: tenant.currency,
    turns: turns.map((turn) => turn.toISOString()),
    offsets: offsets.map((minutes) => `${minutes} minutes`),
    now: now.toISOString(),
    ...moments,
  }
}

/** From the first moment of a window up to the first one after it, on the tenant's own clock. */
function momentsOf({ from, to, cuts }: Window, timezone: string) {
  const at = (date: IsoDate, hours = 0) =>
    DateTime.fromISO(date, { zone: timezone }).plus({ hours }).toUTC().toISO()!
  const end = at(plus(to, { days: 1 }))
  const cut = cuts && at(cuts[0].onDate, cuts[0].hours)
  return { first: at(from), until: cut && cut < end ? cut : end }
}
