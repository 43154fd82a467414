import vine from '@vinejs/vine'
import type { ReportContext } from '#reporting/context'
import { weekdays } from '#reporting/dates'
import { CHECK_SIZE } from '#reporting/drivers/check_sizes'
import { daypartOf, DAYPARTS } from '#reporting/drivers/dayparts'
import {
  checksBySize,
  headsOf,
  salesByCell,
  VISIT_SUMS,
  withEffects,
} from '#reporting/drivers/drivers_query'
import {
  alone,
  defineReport,
  dimension,
  measures,
  type Column,
  type ReportAction,
  type ReportRow,
} from '#reporting/report'
import { totalsOf } from '#reporting/rows'

const BY = ['grid', 'weekday', 'daypart', 'venue'] as const
type By = (typeof BY)[number]

const hour = () => vine.number().withoutDecimals().range([0, 24]).optional()

export const drivers = defineReport({
  id: 'drivers',
  group: 'sales',
  permission: 'reports.sales',
  parameters: {
    rows: vine.enum(BY).optional(),
    weekday: vine
      .array(vine.number().withoutDecimals().range([1, 7]))
      .maxLength(7)
      .parse((value) => (typeof value === 'string' ? [value] : value))
      .optional(),
    fromHour: hour(),
    toHour: hour(),
  },
  compare: 'previous',
  needsComparison: true,
  columns: ({ rows = 'grid' }) => [
    ...DIMENSIONS[rows as By],
    ...measures('revenue'),
    ...alone(measures('headsEffect', 'depthEffect', 'priceEffect')),
    ...measures('heads', 'averageCheck', 'itemsPerHead', 'averagePrice', 'visitMinutes'),
    ...measures('receipts', 'items'),
  ],
  chart: {
    kind: 'effects',
    y: 'revenue',
    parts: ['headsEffect', 'depthEffect', 'priceEffect'],
  },

  async run(context, { rows: by = 'grid', ...hours }) {
    const cells = await salesByCell(context, hours, by === 'venue')
    const sides = (own: Pick<ReportRow, 'sums' | 'base'>[]) => {
      const { sums, base } = totalsOf(context, own, VISIT_SUMS)
      return { sums, base: base! }
    }
    const whole = sides(cells)
    const heads = headsOf(whole)

    const groups = Map.groupBy(cells, ({ key }) => NAMES[by](key as CellKey))
    const rows = namesIn(context, by).flatMap(({ name, dimensions }): ReportRow[] => {
      const own = groups.get(name)
      return own ? [{ dimensions, ...withEffects(sides(own), heads) }] : []
    })
    const sizes = await checksBySize(context, hours)
    return {
      rows,
      totals: withEffects(whole, heads),
      byClass: {
        columns: [CHECK_SIZE, ...measures('receipts', 'receiptShare', 'revenue', 'revenueShare')],
        rows: sizes,
        totals: totalsOf(context, sizes, ['revenue', 'receipts']),
      },
      actions: actions(rows, by),
    }
  },
})

interface CellKey {
  weekday: number
  hour: number
  venueId: string
}

const DIMENSIONS: Record<By, Column[]> = {
  grid: [dimension('weekday', 'weekday'), dimension('daypart')],
  weekday: [dimension('weekday', 'weekday')],
  daypart: [dimension('daypart')],
  venue: [dimension('venue'), dimension('business')],
}

const NAMES: Record<By, (key: CellKey) => string> = {
  grid: (key) => `${key.weekday} ${daypartOf(key.hour)}`,
  weekday: ({ weekday }) => String(weekday),
  daypart: (key) => daypartOf(key.hour),
  venue: ({ venueId }) => venueId,
}

/** Every row there may be, in its order. */
function namesIn({ t, tenant, venues }: ReportContext, by: By) {
  const parts = DAYPARTS.map((part) => ({ part, daypart: t(`dayparts.${part}`) }))
  if (by === 'daypart')
    return parts.map(({ part, daypart }) => ({ name: part as string, dimensions: { daypart } }))
  if (by === 'venue')
    return venues.map(({ id, name, business }) => ({
      name: id,
      dimensions: { venueId: id, venue: name, business },
    }))
  const days = weekdays(tenant.weekStartsOn)
  if (by === 'weekday')
    return days.map((weekday) => ({ name: String(weekday), dimensions: { weekday } }))
  return days.flatMap((weekday) =>
    parts.map(({ part, daypart }) => ({
      name: `${weekday} ${part}`,
      dimensions: { weekday, daypart },
    }))
  )
}

const FACTORS = ['heads', 'depth', 'price'] as const

/** Where a factor lost most, in the cells of the week. */
function actions(rows: ReportRow[], by: By): ReportAction[] {
  if (by !== 'grid') return []
  return rows
    .flatMap(({ dimensions, sums }) =>
      FACTORS.map((factor) => ({
        kind: `drivers.${factor}`,
        values: { weekday: String(dimensions.weekday), daypart: dimensions.daypart! },
        money: -sums![`${factor}_effect`],
      }))
    )
    .filter(({ money }) => money > 0)
    .sort((a, b) => b.money - a.money)
}
