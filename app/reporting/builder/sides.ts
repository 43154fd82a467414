import { calendarOf } from '#reporting/builder/calendar'
import { cellsIn, type CellKey } from '#reporting/builder/cells_query'
import { isGrain, type Grain } from '#reporting/builder/dimensions'
import type { Plan } from '#reporting/builder/plan'
import type { ReadQuery } from '#reporting/builder/read_query'
import type { ReportContext } from '#reporting/context'
import { zero, type Sums } from '#reporting/measures'

/** Sums of both periods beside each other, at every level. */
export interface Sides {
  at(level: string[], key: CellKey): { sums: Sums; base: Sums | null }
  /** The values of a level of which there is anything to tell, in either period: the same from every source. */
  keys(level: string[]): CellKey[]
}

/** Works out every level that is asked for, over both periods. @throws TooMuchAskedError */
export async function sidesOf(
  context: ReportContext,
  plan: Plan,
  { query, sums }: ReadQuery,
  axes: string[],
  levels: string[][],
  top: { axis: string; keys: CellKey } | null = null
): Promise<Sides> {
  const grains = axes.filter(isGrain) as Grain[]
  const calendars = new Map(grains.map((grain) => [grain, calendarOf(context, grain)]))
  const asked = { plan, filters: query.filters, sums, axes, levels, calendars, top }
  const current = await cellsIn(context, 'current', asked)
  const base = context.base && (await cellsIn(context, 'base', asked))
  const nothing = zero(sums)

  return {
    at: (level, key) => ({
      sums: current.of(level, key) ?? nothing,
      base: base && (base.of(level, key) ?? nothing),
    }),
    keys(level) {
      const timed = level.map((axis, at) => (isGrain(axis) ? at : -1)).filter((at) => at >= 0)
      const all = [...current.keys(level), ...(base?.keys(level) ?? [])]
      const happened = (own?: Sums) => own && Object.values(own).some((value) => value !== 0)
      // A day of the other period that stands beside none belongs to the totals only.
      const beside = all
        .filter((key) => timed.every((at) => key[at] !== null))
        .filter((key) => happened(current.of(level, key)) || happened(base?.of(level, key)))
      return [...new Map(beside.map((key) => [JSON.stringify(key), key])).values()]
    },
  }
}
