import type { DimensionName, Grain } from '#reporting/builder/dimensions'
import type { ReportContext, Subject, Window } from '#reporting/context'
import type { MeasureName } from '#reporting/measures'
import type { AnyReport } from '#reporting/report'

/** A dimension that is no part of a calendar: those are formed from the day. */
type Kept = Exclude<DimensionName, Grain>

/** SQL over the rows of a source, and what has to be joined to them for it. */
export type DimensionSql = string | { sql: string; joins: string }

/** Rows of one window, as SQL. */
export interface Rows {
  /** Relations of a `with`. */
  relations: string[]
  from: string
  where: string
  bindings: Record<string, unknown>
}

/** Where a dataset's figures can come from: sums that are kept, or the facts. */
export interface Source {
  /** Whom the reader is told of, in the language files' words. */
  name: string
  /** Sums that are kept. */
  summed: boolean
  /** SQL of the local date of a row; none where rows have no day. */
  day: string
  dimensions: Partial<Record<Kept, DimensionSql>>
  /** SQL of each sum, or count of different things, over any group of rows. */
  sums: Record<string, string>
  /** Dimensions of which rows without a value are missing. */
  known?: Kept[]
  /** Whether it answers for whom, and about what, the question is. */
  fits?(context: ReportContext): boolean
  /** The sums it has of some hours of a day, where not all: of a running period the other one ends within a day. */
  hourly?: readonly string[]
  /**
   * @param columns SQL that will be used of the rows
   * @param sums those that will be formed of them
   */
  rows(context: ReportContext, window: Window, columns: string[], sums: string[]): Rows
}

export interface Dataset {
  name: string
  permission: AnyReport['permission']
  subject: Subject
  dimensions: readonly DimensionName[]
  /** The measures it has, with the sums that each is formed from. */
  measures: Partial<Record<MeasureName, readonly string[]>>
  /** The quickest first; the last one can answer everything that is declared above. */
  sources: readonly Source[]
  /** Refuses a question about places that it cannot be asked of. */
  settle?(context: ReportContext): void
}
