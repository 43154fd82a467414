import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import type { Choice } from '#reporting/choices'
import type { Compare } from '#reporting/comparison'
import type { ReportContext, Subject } from '#reporting/context'
import type { Preset } from '#reporting/period'
import {
  MEASURES,
  type Measure,
  type MeasureName,
  type MeasureUnit,
  type Sums,
} from '#reporting/measures'

export type Unit = MeasureUnit | 'date' | 'month' | 'weekday' | 'hour' | 'text' | 'class'

/** How a class is coloured, on the page and in a workbook. */
export type Tone = 'good' | 'fair' | 'warn' | 'bad' | 'fresh' | 'plain'

/** Codes that a column sorts its rows into, best first. */
export interface Classes {
  /** Where in the language files their words stand; letters stand for themselves. */
  words?: string
  tones: Record<string, Tone>
}

/** A column's label and its one-sentence definition stand in the language files under its key, or come with it. */
export interface Column {
  key: string
  unit: Unit
  measure: boolean
  label?: string
  definition?: string
  /** The value of the pivot that its figures are of. */
  pivot?: { value: string | null; label: string }
  /** How its figure is formed, where it is not the measure of its key. */
  figure?: Measure
  classes?: Classes
  /** A figure of both periods at once, which has no other to stand beside. */
  alone?: true
}

export interface Chart {
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
  /** Also what the report's one sentence is about. */
  y: string
  value?: string
  /** One picture, or one line, for each value of this dimension. */
  each?: string
  /** The column of classes that colours what is drawn. */
  by?: string
  /** What y is by the values of the pivot stands in columns of its own, under "y@0", "y@1", … */
  pivoted?: true
  /** A second figure, drawn as a line over the first. */
  line?: string
  /** What each point is called, where x is a figure. */
  name?: string
  /** What should be reached, in the unit of the figure. */
  goal?: number
  /** The figures that a bar is made of, from the bottom up, or that lead from what y was to what it is. */
  parts?: string[]
}

export interface ReportRow {
  /** Values of the dimension columns, and ids that a page makes links of. */
  dimensions: Record<string, string | number | null>
  /** `null`: the row stands for something that is in the other period only. */
  sums: Sums | null
  /** `null`: nothing to compare with. */
  base: Sums | null
}

/** What rows come to that have the first dimensions in common. */
export interface Subtotal extends ReportRow {
  /** How many dimensions those are. */
  level: number
  /** What the rows have in common, in words. */
  label: string
  /** The place of the last of the rows. */
  after: number
}

/** What figures were formed from, where a report has a choice. */
export interface AnswerSource {
  /** In the language files' words. */
  name: string
  /** Sums that are kept, or the facts themselves. */
  summed: boolean
  /** Rows that were too many to be shown. */
  hidden: number
}

/** What to do about the figures, and what it is worth; its sentence stands in the language files under its kind. */
export interface ReportAction {
  kind: string
  /** What the sentence names; money in it is in roubles. */
  values: Record<string, string | number>
  /** Kopecks of the period, or `null` where the figures cannot say. */
  money: number | null
}

/** More than this nobody does at once. */
export const MOST_ACTIONS = 3

export interface ReportBody {
  rows: ReportRow[]
  totals: Pick<ReportRow, 'sums' | 'base'>
  /** In the order of the rows after which they stand. */
  subtotals?: Subtotal[]
  /** Where they follow from the figures. */
  columns?: Column[]
  source?: AnswerSource
  /** Those worth most come first. */
  actions?: ReportAction[]
  /** The same figures by class, in the classes' order. */
  byClass?: {
    columns: Column[]
    rows: ReportRow[]
    /** Where they are not those of the report. */
    totals?: ReportBody['totals']
  }
  /** Where a figure begins to count as high, under its column's key and in its unit. */
  thresholds?: Record<string, number> | null
  /** A worker is still at it: there is nothing to show yet. */
  pending?: boolean
  /** Parameters whose values are of the tenant, as a product. */
  choices?: Choice[]
  /** The question as the report put it to itself, where that differs from the one asked. */
  context?: ReportContext
}

type Fields = Record<string, SchemaTypes>
type Parameters<F extends Fields> = { [K in keyof F]: Infer<F[K]> }

export interface ReportDefinition<F extends Fields = Fields> {
  id: string
  group: 'sales' | 'menu' | 'customers' | 'crm' | 'finance' | 'staff' | 'saved'
  /** Where it is of the tenant's own; else it stands in the language files. */
  title?: string
  /** What answers are remembered under: all that it asks. Its whole name, where that says everything. */
  question?: string
  /** What it is asked unless the caller says otherwise. */
  settled?: Record<string, unknown>
  permission: `reports.${'sales' | 'menu' | 'customers' | 'crm' | 'finance' | 'staff'}`
  /** Sales, unless it says otherwise. */
  subject?: Subject
  /** Names people although none of its columns does: over them. */
  people?: true
  /** Only for who sees the whole tenant: its figures cannot be told apart by place. */
  everywhere?: true
  /** The period meant when none is named; thirty days for most. */
  usual?: Preset
  /** Beyond the period, the comparison and what narrows its subject, which every report has. */
  parameters: F
  /** What it is compared with unless the caller says; `never` where a comparison has no meaning. */
  compare: Compare | 'never'
  /** What the row of totals is called, in the language files' words; "Total" for most. */
  total?(parameters: Parameters<F>): string | null
  /** Writes down what it has counted, for the next who ask. */
  keeps?: true
  /** Nothing to show without a comparison. */
  needsComparison?: true
  /** A list that may be long: answered in pages. */
  paged?: true
  columns(parameters: Parameters<F>, asked: { compared: boolean }): Column[]
  chart: Chart | ((parameters: Parameters<F>) => Chart)
  run(context: ReportContext, parameters: Parameters<F>): Promise<ReportBody>
}

/** A definition without the types of its own parameters, which its validator has made sure of. */
export type AnyReport = ReportDefinition<any>

export function defineReport<F extends Fields>(definition: ReportDefinition<F>): AnyReport {
  return definition
}

/** The picture that suits what was asked. */
export function chartOf({ chart }: AnyReport, parameters: Record<string, unknown>): Chart {
  return typeof chart === 'function' ? chart(parameters) : chart
}

export const dimension = (key: string, unit: Unit = 'text'): Column => ({
  key,
  unit,
  measure: false,
})

export const classColumn = (key: string, classes: Classes): Column => ({
  ...dimension(key, 'class'),
  classes,
})

export const measures = (...names: MeasureName[]): Column[] =>
  names.map((key) => ({ key, unit: MEASURES[key].unit, measure: true }))

export const alone = (columns: Column[]): Column[] =>
  columns.map((column) => ({ ...column, alone: true }))

/** The figures every list of sales shows. */
export const salesMeasures = () =>
  measures(
    'revenue',
    'receipts',
    'averageCheck',
    'guests',
    'items',
    'discount',
    'discountShare',
    'grossProfit',
    'margin'
  )
