import type { Bucket } from '#reporting/buckets'
import { dimension, type ReportRow } from '#reporting/report'

/** A day, week or month on the tenant's own clock. */
export const periodColumn = (granularity: Bucket = 'month') =>
  dimension('period', granularity === 'month' ? 'month' : 'date')

export const toPeriods = (rows: ReportRow[]): ReportRow[] =>
  rows.map(({ dimensions: { date, ...rest }, ...row }) => ({
    ...row,
    dimensions: { period: date, ...rest },
  }))
