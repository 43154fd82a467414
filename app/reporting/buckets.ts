import type { ReportContext } from '#reporting/context'
import { plus, startOf, startOfWeek, type DateRange, type IsoDate } from '#reporting/dates'

export const BUCKETS = ['week', 'day', 'month'] as const
export type Bucket = (typeof BUCKETS)[number]

/** The first day of the bucket that a date is in. */
export function bucketOf(date: IsoDate, bucket: Bucket, weekStartsOn: number): IsoDate {
  if (bucket === 'day') return date
  return bucket === 'month' ? startOf(date, 'month') : startOfWeek(date, weekStartsOn)
}

/** SQL of the same over a date. */
export function bucketSql(date: string, bucket: Bucket, weekStartsOn: number) {
  if (bucket === 'day') return date
  if (bucket === 'month') return `date_trunc('month', ${date})::date`
  return `${date} - (extract(isodow from ${date})::int - ${weekStartsOn} + 7) % 7`
}

/** The same of rows `s` of a rollup: months and weeks from Monday can be read from digests, others follow from days. */
export function bucketColumn(bucket: Bucket, weekStartsOn: number) {
  if (bucket === 'month') return 's.month'
  if (bucket === 'week' && weekStartsOn === 1) return 's.week'
  return bucketSql('s.business_date', bucket, weekStartsOn)
}

/** The buckets of a range in order, the first and the last as far as they lie in it. */
export function bucketsIn(range: DateRange, bucket: Bucket, weekStartsOn: number): IsoDate[] {
  const starts: IsoDate[] = []
  for (
    let start = bucketOf(range.from, bucket, weekStartsOn);
    start <= range.to;
    start = plus(start, { [`${bucket}s`]: 1 })
  )
    starts.push(start)
  return starts
}

/** Those of the period that are over: one that still runs would look like a fall. */
export function bucketsOver({ current, period, tenant }: ReportContext, bucket: Bucket) {
  const all = bucketsIn(current, bucket, tenant.weekStartsOn)
  return period.complete || all.length === 1 ? all : all.slice(0, -1)
}
