import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { choicesOf, type Choice } from '#reporting/choices'
import type { Compare } from '#reporting/comparison'
import { openReport, type ReportContext, type ReportInput } from '#reporting/context'
import { ComparisonRequiredError } from '#reporting/errors'
import { decimal, evaluate, type EvaluatedTable } from '#reporting/evaluate'
import { percent } from '#reporting/measures'
import { freshnessOf, type Freshness } from '#reporting/queries/freshness_query'
import { remembered } from '#reporting/remembered_answers'
import {
  MOST_ACTIONS,
  type AnswerSource,
  type AnyReport,
  type Column,
  type ReportAction,
  type ReportBody,
  type Tone,
} from '#reporting/report'

/** Values of a report's own parameters, as its validator let them through. */
export type ReportParameters = Record<string, unknown>

/** The common parameters and a report's own. */
export type ReportQuestion = ReportInput & ReportParameters

export interface LabelledColumn extends Omit<Column, 'classes' | 'figure'> {
  label: string
  definition: string
  /** The classes of a column of classes, best first. */
  classes?: { value: string; label: string; tone: Tone }[]
}

export interface WordedAction extends ReportAction {
  text: string
}

/** A report about to be run, with all that can be said before there are figures. */
export interface AskedReport {
  report: AnyReport
  title: string
  context: ReportContext
  parameters: ReportParameters
  freshness: Freshness
}

/** A report with all that its reader, page or file needs to understand it. */
export interface ReportAnswer extends AskedReport {
  columns: LabelledColumn[]
  table: EvaluatedTable
  /** Which part of the revenue has a known cost, where the report speaks of cost. */
  coverage: { costedRevenue: number; share: number | null } | null
  /** The same figures by class, where the report sorts into classes. */
  byClass: { columns: LabelledColumn[]; table: EvaluatedTable } | null
  /** In whole units. */
  thresholds: Record<string, number> | null
  pending: boolean
  choices: Choice[]
  actions: WordedAction[]
  source: (AnswerSource & { text: string }) | null
}

/** Runs one report for an actor. Refuses as `askReport` does. */
export async function runReport(
  actor: Actor,
  report: AnyReport,
  input: ReportQuestion,
  now = new Date()
): Promise<ReportAnswer> {
  return answerReport(await askReport(actor, report, input, now))
}

/**
 * Settles what a report is asked by an actor, who sees the own venues only.
 *
 * @throws NotFoundError, PeriodReversedError, PeriodTooLongError, ComparisonRequiredError
 */
export async function askReport(
  actor: Actor,
  report: AnyReport,
  input: ReportQuestion,
  now = new Date()
): Promise<AskedReport> {
  const { question, parameters } = questionTo(report, input)
  const context = await openReport(actor, question, now, report.subject)
  return {
    report,
    title: titleOf(report, context),
    context,
    parameters,
    freshness: await freshnessOf(context),
  }
}

/**
 * What everything that is asked of a report comes to: the question to open, which other reports may share, and the
 * report's own parameters.
 *
 * @throws ComparisonRequiredError
 */
export function questionTo(
  report: AnyReport,
  input: ReportQuestion
): { question: ReportInput; parameters: ReportParameters } {
  const {
    from,
    to,
    compareFrom,
    compareTo,
    businessId,
    venueId,
    pipelineId,
    managerId,
    compare,
    preset: named,
    ...parameters
  } = settled(report, input)
  const preset = named ?? (from || to ? undefined : report.usual)
  const question = {
    ...{ from, to, preset, businessId, venueId, pipelineId, managerId },
    ...comparisonOf(report, { compare, compareFrom, compareTo }),
  }
  return { question, parameters }
}

/** What belongs together is said as a whole: who names a day does not mean the preset. */
const TOGETHER = [
  ['preset', 'from', 'to'],
  ['compare', 'compareFrom', 'compareTo'],
]

/** The caller's words, and where the caller is silent, those the report was kept with. */
function settled({ settled: kept }: AnyReport, input: ReportQuestion): ReportQuestion {
  if (!kept) return input
  const said = Object.keys(input).filter((name) => input[name] !== undefined)
  const spoken = new Set(
    said.flatMap((name) => TOGETHER.find((names) => names.includes(name)) ?? [name])
  )
  const silent = Object.entries(kept).filter(([name]) => !spoken.has(name))
  return { ...Object.fromEntries(silent), ...input }
}

export async function answerReport(asked: AskedReport): Promise<ReportAnswer> {
  return { ...asked, ...(await answer(asked.report, asked.context, asked.parameters)) }
}

/** The report's figures for a question that is open already; several reports share one. */
export async function answer(
  report: AnyReport,
  asked: ReportContext,
  parameters: ReportParameters = {}
): Promise<Omit<ReportAnswer, 'freshness'>> {
  const { context, ...figures } = await remembered(
    report.question ?? `${report.group}/${report.id}`,
    asked,
    parameters,
    () => workOut(report, asked, parameters),
    report
  )
  return {
    report,
    title: titleOf(report, asked),
    // Whoever asked first is not who asks now.
    context: context ? { ...context, actor: asked.actor } : asked,
    parameters,
    ...figures,
  }
}

async function workOut(report: AnyReport, asked: ReportContext, parameters: ReportParameters) {
  const body = await report.run(asked, parameters)
  const { comparison } = body.context ?? asked
  const columns = body.columns ?? report.columns(parameters, { compared: comparison !== null })
  return {
    context: body.context,
    columns: columns.map((column) => labelled(column, asked.t)),
    table: evaluate(columns, body),
    byClass: body.byClass ? classTable(body.byClass, body.totals, asked) : null,
    coverage: coverageOf(columns, body),
    thresholds: body.thresholds ?? null,
    pending: body.pending ?? false,
    choices: [...(body.choices ?? []), ...choicesOf(report, parameters, asked.t)],
    actions: (body.actions ?? []).slice(0, MOST_ACTIONS).map((action) => ({
      ...action,
      text: asked.t(`actions.${action.kind}`, action.values),
    })),
    source: body.source ? { ...body.source, text: asked.t(`sources.${body.source.name}`) } : null,
  }
}

function classTable(
  { columns, rows, totals }: NonNullable<ReportBody['byClass']>,
  whole: ReportBody['totals'],
  { t }: ReportContext
) {
  return {
    columns: columns.map((column) => labelled(column, t)),
    table: evaluate(columns, { rows, totals: totals ?? whole }),
  }
}

/** A column in the words of its reader. */
export function labelled(
  { classes, figure, label, definition, ...column }: Column,
  t: (key: string) => string
): LabelledColumn {
  return {
    ...column,
    label: label ?? t(`columns.${column.key}.label`),
    definition: definition ?? t(`columns.${column.key}.definition`),
    ...(classes && {
      classes: Object.entries(classes.tones).map(([value, tone]) => ({
        value,
        label: classes.words ? t(`classes.${classes.words}.${value}`) : value,
        tone,
      })),
    }),
  }
}

function titleOf({ group, id, title }: AnyReport, { t }: ReportContext) {
  return title ?? t(`titles.${group}.${id}`)
}

/** One page of a long report, in place of all its rows. */
export function pageOfReport(
  answered: ReportAnswer,
  request: PageRequest
): { answered: ReportAnswer; meta: Paginated<unknown>['meta'] } {
  const { page, perPage, offset } = pageOf(request)
  const { rows, subtotals } = answered.table
  return {
    answered: {
      ...answered,
      table: {
        ...answered.table,
        rows: rows.slice(offset, offset + perPage),
        subtotals: subtotals
          .map((one) => ({ ...one, after: one.after - offset }))
          .filter(({ after }) => after >= 0 && after < perPage),
      },
    },
    meta: { page, perPage, total: rows.length },
  }
}

type Comparing = Pick<ReportInput, 'compare' | 'compareFrom' | 'compareTo'>

function comparisonOf(report: AnyReport, asked: Comparing): Comparing {
  if (report.compare === 'never') return {}
  if (asked.compareFrom) return asked
  const compare: Compare = asked.compare ?? report.compare
  if (report.needsComparison && compare === 'none') throw new ComparisonRequiredError({}, 'compare')
  return { compare }
}

/** Columns that are right as far as costs are known. */
const SPEAK_OF_COST = new Set(['margin', 'goodsCost', 'lineFact'])

function coverageOf(columns: Column[], { totals: { sums } }: ReportBody) {
  if (!columns.some(({ key }) => SPEAK_OF_COST.has(key))) return null
  return {
    costedRevenue: decimal('money', sums!.costed_revenue)!,
    share: decimal('percent', percent(sums!.costed_revenue, sums!.revenue)),
  }
}
