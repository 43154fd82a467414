import db from '@adonisjs/lucid/services/db'
import type { Rollup } from '#commerce/rollups/rollups'
import type { ReportContext, Window } from '#reporting/context'
import { zero, type Sums } from '#reporting/measures'
import { rowsOf } from '#reporting/rollup_rows'
import { prepared } from '#shared/database/prepared'

export type Key = string | number | null

export interface Group<K extends string> {
  key: Record<K, Key>
  sums: Sums
  /** The same of the other period; `null` when nothing is compared. */
  base: Sums | null
}

interface Question<K extends string> {
  rollup: Rollup
  sums: readonly string[]
  /** What to group by: the name of a key and its SQL over the rollup's row `s`, which also has its `weekday`, `week` and `month`. */
  by: Record<K, string>
  /** A condition on keys of `s`, the same text for every value. */
  where?: { sql: string; bindings: Record<string, string> }
  /** Groups of nothing but zeros are left out: more ways to add up can answer then. */
  withoutZeros?: boolean
}

/**
 * Sums of a rollup over the period and over the other period, side by side. A group that is in one of them only has
 * zeros in the other.
 *
 * @returns groups in no particular order.
 */
export async function sumUp<K extends string>(
  context: ReportContext,
  question: Question<K>
): Promise<Group<K>[]> {
  const current = await sumsIn(context, context.current, question)
  const base = context.base && (await sumsIn(context, context.base, question))
  const nothing = zero(question.sums)

  const names = new Set([...current.keys(), ...(base?.keys() ?? [])])
  return [...names].map((name) => ({
    key: (current.get(name) ?? base!.get(name)!).key,
    sums: current.get(name)?.sums ?? nothing,
    base: base && (base.get(name)?.sums ?? nothing),
  }))
}

/** Sums of one window, by the text of their key. */
async function sumsIn<K extends string>(
  { actor, venues, venuesOfTenant }: ReportContext,
  window: Window,
  { rollup, sums, by, where, withoutZeros = false }: Question<K>
) {
  const keys = Object.entries<string>(by)
  const relations = rowsOf({
    rollup,
    sums,
    columns: columnsIn([...Object.values<string>(by), where?.sql ?? '']),
    window,
    everywhere: venues.length === venuesOfTenant,
    where: where?.sql,
    signed: withoutZeros,
  })
  const { rows } = await db.rawQuery(
    prepared(`with ${relations.sql}
     select ${[
       ...keys.map(([name, sql]) => `${sql} as "${name}"`),
       ...sums.map((name) => `coalesce(sum(s.${name}), 0)::bigint as ${name}`),
     ].join(', ')}
     from s
     ${where ? `where ${where.sql}` : ''}
     ${keys.length ? `group by ${keys.map((_, index) => index + 1).join(', ')}` : ''}
     ${withoutZeros ? `having ${sums.map((name) => `sum(s.${name}) <> 0`).join(' or ')}` : ''}`),
    {
      tenant: actor.tenantId,
      venues: venues.map(({ id }) => id),
      ...relations.bindings,
      ...where?.bindings,
    }
  )
  return new Map(
    rows.map((row: Record<string, Key>) => {
      const key = Object.fromEntries(keys.map(([name]) => [name, row[name]])) as Record<K, Key>
      const values = Object.fromEntries(sums.map((name) => [name, row[name]])) as Sums
      return [JSON.stringify(key), { key, sums: values }] as const
    })
  ) as Map<string, { key: Record<K, Key>; sums: Sums }>
}

/** The columns of `s` that pieces of SQL use. */
export function columnsIn(sql: string[]): string[] {
  const used = new Set(
    sql.flatMap((piece) => [...piece.matchAll(/\bs\.(\w+)/g)].map(([, name]) => name))
  )
  return [...used].filter((name) => name !== 'tenant_id')
}
