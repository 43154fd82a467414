import vine from '@vinejs/vine'
import { daysOf, rowsByBucket, totalsOfDays } from '#reporting/bucket_rows'
import { localTime } from '#reporting/crm_query'
import type { ReportContext } from '#reporting/context'
import { GROUPINGS } from '#reporting/definitions/crm/groupings'
import { LEAD_SUMS, sumUpLeads } from '#reporting/definitions/crm/leads'
import { periodColumn, toPeriods } from '#reporting/definitions/crm/periods'
import { defineReport, measures, type ReportBody, type ReportRow } from '#reporting/report'
import { sorted, withTotals } from '#reporting/rows'

const SLICES = ['manager', 'source', 'period'] as const

/** Which part of the leads became deals, and which was won: by the day the lead came. */
export const leadConversion = defineReport({
  id: 'lead-conversion',
  group: 'crm',
  permission: 'reports.crm',
  subject: 'crm',
  parameters: { slice: vine.enum(SLICES).optional() },
  compare: 'none',
  paged: true,
  columns: ({ slice = 'manager' }) => [
    ...(slice === 'period' ? [periodColumn()] : GROUPINGS[slice].columns),
    ...measures('leadConversion', 'leads', 'convertedLeads', 'rejectedLeads', 'openLeads'),
    ...measures('leadWinRate', 'wonLeads', 'wonAmount'),
  ],
  chart: ({ slice = 'manager' }) => ({
    kind: slice === 'period' ? 'line' : 'bar',
    x: slice,
    y: 'leadConversion',
  }),

  async run(context, { slice = 'manager' }) {
    if (slice === 'period') return byPeriod(context)
    return withTotals(context, await byGroup(context, slice), LEAD_SUMS)
  },
})

async function byPeriod(context: ReportContext): Promise<ReportBody> {
  const groups = await sumUpLeads(context, { by: { date: `${localTime('opened_at')}::date` } })
  const days = daysOf(groups, LEAD_SUMS)
  return {
    rows: toPeriods(rowsByBucket(context, 'month', days, LEAD_SUMS)),
    totals: totalsOfDays(context, days, LEAD_SUMS),
  }
}

async function byGroup(context: ReportContext, slice: 'manager' | 'source'): Promise<ReportRow[]> {
  const { by, rows: rowsOf } = GROUPINGS[slice]
  const rows = await rowsOf(context, await sumUpLeads<string>(context, { by }))
  return sorted(
    rows,
    ({ leads }) => leads,
    (row) => JSON.stringify(row.dimensions)
  )
}
