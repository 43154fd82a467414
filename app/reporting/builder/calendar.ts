import { bucketOf } from '#reporting/buckets'
import { counterpart } from '#reporting/comparison'
import { comparedUntil, type ReportContext } from '#reporting/context'
import { eachDay, startOf, type IsoDate } from '#reporting/dates'
import type { Grain } from '#reporting/builder/dimensions'

type Starts = Map<IsoDate, IsoDate>

/**
 * For each day the first one of its week, month …: of the period, and of the other period the one that stands beside it.
 * Days of the other period that stand beside none are missing.
 */
export interface Calendar {
  current: Starts
  base: Starts | null
}

export function calendarOf(context: ReportContext, grain: Grain): Calendar {
  const { current, base, comparison, period } = context
  const startOfDay = (date: IsoDate) => startIn(grain, date, context.tenant.weekStartsOn)
  const days = eachDay(current)
  const starts = new Map(days.map((date) => [date, startOfDay(date)]))
  if (!base || !comparison) return { current: starts, base: null }

  if (grain === 'date' || grain === 'week')
    return {
      current: starts,
      base: new Map(
        days.flatMap((date) => {
          const other = counterpart(date, period, comparison)
          return other === null ? [] : [[other, starts.get(date)!] as const]
        })
      ),
    }
  const own = [...new Set(starts.values())]
  const { through } = comparedUntil(context)
  const others = through < base.from ? [] : eachDay({ from: base.from, to: through })
  const theirs = [...new Set(others.map(startOfDay))]
  return {
    current: starts,
    base: new Map(
      others.flatMap((date) => {
        const beside = own[theirs.indexOf(startOfDay(date))]
        return beside ? [[date, beside] as const] : []
      })
    ),
  }
}

function startIn(grain: Grain, date: IsoDate, weekStartsOn: number): IsoDate {
  if (grain === 'quarter' || grain === 'year') return startOf(date, grain)
  return bucketOf(date, grain === 'date' ? 'day' : grain, weekStartsOn)
}
