import db from '@adonisjs/lucid/services/db'
import type { ReportContext } from '#reporting/context'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { tierOf } from '#loyalty/tiers/tier_of'
import { categoryNames, namesOf } from '#reporting/products_query'
import type { Unit } from '#reporting/report'

export const GRAINS = ['date', 'week', 'month', 'quarter', 'year'] as const
export type Grain = (typeof GRAINS)[number]

type Names = Map<string, string>

/** What rows can be told apart by. Its name is the key of its column. */
export interface Dimension {
  unit: Unit
  /** How its values are compared: in time, as numbers, as what has an id and a name, or as words of the source. */
  type: 'time' | 'number' | 'named' | 'text'
  /** The names of values that are ids or codes. */
  names?(context: ReportContext, keys: string[]): Promise<Names> | Names
  /** What stands for none, in the language files' words. */
  nothing?: string
  /** Its codes have an order of their own, whatever their names. */
  inOrder?: true
}

const time = (unit: Unit): Dimension => ({ unit, type: 'time' })
const number = (unit: Unit): Dimension => ({ unit, type: 'number' })
const text = (nothing = 'notSaid'): Dimension => ({ unit: 'text', type: 'text', nothing })

const named = (names: Dimension['names'], nothing = 'notSaid'): Dimension => ({
  unit: 'text',
  type: 'named',
  names,
  nothing,
})

/** Codes whose words stand in the language files. */
const coded = (words: string) =>
  named(({ t }, keys) => new Map(keys.map((key) => [key, t(`${words}.${key}`)])))

/** Ids of a table of the tenant that has names. */
const tabled = (table: 'employees' | 'pipelines', nothing: string) =>
  named(async ({ actor }, ids) => {
    const rows = await db
      .from(table)
      .where('tenant_id', actor.tenantId)
      .whereIn('id', ids)
      .select('id', 'name')
    return new Map(rows.map(({ id, name }) => [id, name]))
  }, nothing)

export const DIMENSIONS = {
  date: time('date'),
  week: time('date'),
  month: time('month'),
  quarter: {
    ...time('text'),
    names: ({ t }, keys) => new Map(keys.map((key) => [key, t('words.quarterOf', quarterOf(key))])),
  },
  year: { ...time('text'), names: (_, keys) => new Map(keys.map((key) => [key, key.slice(0, 4)])) },
  weekday: number('weekday'),
  hour: number('hour'),

  venue: named(({ venues }) => new Map(venues.map(({ id, name }) => [id, name]))),
  business: named(
    ({ venues }) => new Map(venues.map(({ businessId, business }) => [businessId, business]))
  ),
  employee: tabled('employees', 'unassigned'),
  orderType: coded('orders'),
  paymentType: coded('payments'),
  paymentName: text(),
  checkSize: { ...coded('classes.checkSizes'), inOrder: true },
  product: named(async (context, ids) => {
    const names = await namesOf(context, ids)
    return new Map([...names].map(([id, { product }]) => [String(id), product]))
  }),
  category: named((context) => categoryNames(context), 'uncategorised'),

  manager: tabled('employees', 'unassigned'),
  department: text(),
  pipeline: tabled('pipelines', 'noPipeline'),
  stage: named(async ({ actor }, ids) => {
    const { rows } = await db.rawQuery<{ rows: { id: string; name: string }[] }>(
      `select s.id, concat_ws(': ', p.name, s.name) as name
         from pipeline_stages s join pipelines p on p.tenant_id = s.tenant_id and p.id = s.pipeline_id
        where s.tenant_id = :tenant and s.id = any(cast(:ids as uuid[]))`,
      { tenant: actor.tenantId, ids }
    )
    return new Map(rows.map(({ id, name }) => [id, name]))
  }),
  outcome: coded('outcomes'),
  source: text('noSource'),
  lossReason: text('noReason'),
  leadStatus: coded('leadStatuses'),
  activityType: coded('activityTypes'),
  direction: coded('directions'),

  tier: named(async ({ actor }, codes) => {
    const { settings } = await programmeInForce()
    return new Map(codes.map((code) => [code, tierOf(settings, code)?.name[actor.locale] ?? code]))
  }),
  city: text(),
  movementType: coded('movementTypes'),
} as const satisfies Record<string, Dimension>

export type DimensionName = keyof typeof DIMENSIONS

export const dimensionOf = (name: string): Dimension => DIMENSIONS[name as DimensionName]

export const isGrain = (name: string): name is Grain => GRAINS.includes(name as Grain)

const quarterOf = (date: string) => ({
  quarter: Math.floor((Number(date.slice(5, 7)) - 1) / 3) + 1,
  year: date.slice(0, 4),
})
