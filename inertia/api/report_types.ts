import type { Preset } from '~/hooks/periods'

export type Unit =
  | 'money'
  | 'integer'
  | 'quantity'
  | 'percent'
  | 'share'
  | 'ratio'
  | 'date'
  | 'month'
  | 'weekday'
  | 'hour'
  | 'text'
  | 'class'

export type Tone = 'good' | 'fair' | 'warn' | 'bad' | 'fresh' | 'plain'

export type Column = {
  key: string
  unit: Unit
  /** A figure, not what it is grouped by. */
  measure: boolean
  /** Has no other period to stand beside. */
  alone?: boolean
  label: string
  definition: string
  /** The value over the column, where columns are told apart by one. */
  pivot?: { value: string | null; label: string }
  /** What a column of classes sorts its rows into, best first. */
  classes?: { value: string; label: string; tone: Tone }[]
}

export type Delta = { value: number | null; absolute: number | null; percent: number | null }

/** Dimensions and figures by column; `comparison` holds the figures' other period. */
export type ReportRow = {
  [key: string]: string | number | null | Record<string, Delta>
  comparison: Record<string, Delta> | null
}

/** What the rows up to the one at `after` come to that have the first dimensions in common. */
export type Subtotal = { level: number; after: number; label: string; row: ReportRow }

export type ReportTable = {
  columns: Column[]
  rows: ReportRow[]
  subtotals?: Subtotal[]
  totals: ReportRow
}

export type Question = {
  period: {
    preset: Preset | null
    from: string
    to: string
    through: string
    complete: boolean
    timezone: string
  }
  comparison: {
    kind: 'previous' | 'year' | 'custom'
    from: string
    to: string
    through: string
    toDate: boolean
  } | null
}

export type Freshness = {
  lastReceiptAt: string | null
  lastSyncAt: string | null
  oldestSyncAt: string | null
  /** Something is being read from the systems at the moment. */
  reading: boolean
}

export type Coverage = { costedRevenue: number; share: number | null } | null

/** A question, and how recent what answers it is. */
export type Asked = Question & { freshness: Freshness }

export type Chart = {
  kind:
    | 'table'
    | 'tiles'
    | 'line'
    | 'lines'
    | 'bar'
    | 'pie'
    | 'heatmap'
    | 'funnel'
    | 'waterfall'
    | 'pareto'
    | 'matrix'
    | 'scatter'
    | 'stack'
    | 'flow'
    | 'cohorts'
    | 'segments'
    | 'effects'
  x?: string
  y: string
  value?: string
  each?: string
  by?: string
  line?: string
  name?: string
  /** y by the values of the pivot stands in columns of its own. */
  pivoted?: boolean
  /** What a whole is made of. */
  parts?: string[]
  /** What should be reached. */
  goal?: number
}

export type Choice = {
  name: string
  label: string
  value: string
  options: { value: string; label: string }[]
}

export type AskedReport = Asked & {
  report: {
    group: 'sales' | 'menu' | 'crm' | 'finance' | 'staff' | 'customers' | 'saved'
    subject: 'sales' | 'crm'
    id: string
    title: string
    chart: Chart
    choices: Choice[]
    /** What the row of totals is called where it is not just the total. */
    total: string | null
  }
}

/** What to do, in a sentence, and what it is worth. */
export type Action = { kind: string; text: string; money: number | null }

export type ReportAnswer = AskedReport &
  ReportTable & {
    coverage: Coverage
    actions: Action[]
    pending: boolean
    choices: Choice[]
    thresholds: Record<string, number | null> | null
    source: { name: string; summed: boolean; hidden: number; text: string } | null
    byClass: Pick<ReportTable, 'columns' | 'rows'> | null
    /** What the picture draws, where the rows are only a page of it. */
    picture?: ReportRow[] | null
  }

export type Tile = Column & { value: number | null; comparison: Delta | null }

export type Overview = Asked & {
  coverage: Coverage
  tiles: Tile[]
  revenue: ReportTable
  heatmap: ReportTable
  topProducts: ReportTable
  venues: ReportTable
}

export type Ecosystem = Asked & {
  tiles: Tile[]
  nsm: ReportTable
  tiers: ReportTable
  pairs: ReportTable
}
