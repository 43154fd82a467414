import vine from '@vinejs/vine'
import { EMPLOYEE_DAILY } from '#commerce/rollups/rollups'
import { bucketColumn, bucketsIn } from '#reporting/buckets'
import type { ReportContext } from '#reporting/context'
import { salesByEmployee } from '#reporting/employees_query'
import { SALES_SUMS, zero } from '#reporting/measures'
import { defineReport, dimension, measures } from '#reporting/report'
import { sumUp } from '#reporting/rollup_query'
import { sorted, totalsOf } from '#reporting/rows'

const SUMS = [...SALES_SUMS, 'cancelled']
const GRANULARITIES = ['week', 'month'] as const
const FIGURES = ['revenue', 'averageCheck', 'itemsPerReceipt'] as const
const DEFAULT_LIMIT = 7

/** How those who sell most have done, week by week or month by month. */
export const trend = defineReport({
  id: 'trend',
  group: 'staff',
  permission: 'reports.staff',
  usual: 'last90',
  parameters: {
    granularity: vine.enum(GRANULARITIES).optional(),
    figure: vine.enum(FIGURES).optional(),
    limit: vine.number().withoutDecimals().range([1, 50]).optional(),
  },
  compare: 'never',
  paged: true,
  columns: ({ granularity = 'week' }) => [
    dimension('date', granularity === 'month' ? 'month' : 'date'),
    dimension('employee'),
    ...measures('revenue', 'receipts', 'averageCheck', 'itemsPerReceipt', 'discountShare'),
    ...measures('cancellations'),
  ],
  chart: ({ figure = 'revenue' }) => ({ kind: 'lines', x: 'date', y: figure, each: 'employee' }),

  async run(context, { granularity = 'week', limit = DEFAULT_LIMIT }) {
    const { weekStartsOn } = context.tenant
    const best = await bestOf(context, limit)
    const groups = await sumUp(context, {
      rollup: EMPLOYEE_DAILY,
      sums: SUMS,
      by: { employeeId: 's.employee_id', date: bucketColumn(granularity, weekStartsOn) },
      where: {
        sql: 's.employee_id = any(cast(:employees as uuid[]))',
        bindings: { employees: `{${best.map(({ id }) => id).join(',')}}` },
      },
    })
    const sumsOf = new Map(
      groups.map(({ key, sums }) => [`${key.employeeId} ${key.date}`, sums] as const)
    )
    const nothing = zero(SUMS)
    const rows = bucketsIn(context.current, granularity, weekStartsOn).flatMap((date) =>
      best.map(({ id, name }) => ({
        dimensions: { date, employeeId: id, employee: name },
        sums: sumsOf.get(`${id} ${date}`) ?? nothing,
        base: null,
      }))
    )
    return { rows, totals: totalsOf(context, rows, SUMS) }
  },
})

/** Those who sold most: months tell it quickly, and the weeks of nobody else are read. */
async function bestOf(context: ReportContext, limit: number) {
  const groups = await salesByEmployee(context, SUMS)
  const employees = groups.map(({ key, sums }) => ({
    id: `${key.employeeId}`,
    name: key.employee,
    sums,
  }))
  return sorted(
    employees,
    ({ revenue }) => revenue,
    ({ name, id }) => `${name} ${id}`
  ).slice(0, limit)
}
