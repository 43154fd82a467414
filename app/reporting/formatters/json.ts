import { choicesOf } from '#reporting/choices'
import { comparedUntil } from '#reporting/context'
import { decimal, type Delta, type EvaluatedRow } from '#reporting/evaluate'
import { chartOf } from '#reporting/report'
import type { MeasureUnit } from '#reporting/measures'
import type { AskedReport, LabelledColumn, ReportAnswer } from '#reporting/queries/report_query'

type Figures = Record<string, number | null>
interface JsonRow {
  [key: string]: string | number | null | Record<string, Delta>
  comparison: Record<string, Delta> | null
}

/** The report as the API shows it: roubles, units and percents as decimal numbers. */
export function toJson(answered: ReportAnswer) {
  const { coverage, columns, table, byClass, thresholds, actions, pending, choices, source } =
    answered
  return {
    ...askedJson(answered),
    pending,
    choices,
    coverage,
    columns,
    ...tableJson(columns, table),
    source,
    byClass: byClass && {
      columns: byClass.columns,
      rows: tableJson(byClass.columns, byClass.table).rows,
    },
    thresholds:
      thresholds &&
      figures(
        columns.filter(({ key }) => key in thresholds),
        thresholds
      ),
    actions: actions.map((action) => ({ ...action, money: decimal('money', action.money) })),
  }
}

/** What is known of a report before it has figures. */
export function askedJson({ report, title, freshness, context, parameters }: AskedReport) {
  const total = report.total?.(parameters)
  return {
    report: {
      group: report.group,
      subject: report.subject ?? 'sales',
      id: report.id,
      title,
      chart: chartOf(report, parameters),
      total: total ? context.t(`words.${total}`) : null,
      choices: choicesOf(report, parameters, context.t),
    },
    ...questionJson({ context, parameters }),
    freshness,
  }
}

/** The period, the comparison and the filters, exactly as they were applied. */
export function questionJson({ context, parameters }: Pick<AskedReport, 'context' | 'parameters'>) {
  const { period, comparison, tenant, venues, crm } = context
  return {
    period: { ...period, timezone: tenant.timezone },
    comparison: comparison && { ...comparison, ...comparedUntil(context) },
    filters: {
      venues: venues.map(({ id, name, businessId, business }) => ({
        id,
        name,
        businessId,
        business,
      })),
      ...(crm && { pipelines: crm.pipelines, managers: crm.managers }),
      ...parameters,
    },
  }
}

export function tableJson(
  columns: LabelledColumn[],
  { rows, subtotals, totals }: ReportAnswer['table']
) {
  const line = ({ values, comparison }: Omit<EvaluatedRow, 'dimensions'>) => ({
    ...figures(columns, values),
    comparison: comparison && deltas(columns, comparison),
  })
  return {
    rows: rows.map((row): JsonRow => ({ ...row.dimensions, ...line(row) })),
    subtotals: subtotals.map(({ level, after, label, dimensions, ...figuresOf }) => ({
      level,
      after,
      label,
      row: { ...dimensions, ...line(figuresOf) } as JsonRow,
    })),
    totals: line(totals) as JsonRow,
  }
}

function figures(columns: LabelledColumn[], values: Figures): Figures {
  return fromMeasures(columns, (key, unit) => decimal(unit, values[key]))
}

function deltas(columns: LabelledColumn[], comparison: Record<string, Delta>) {
  return fromMeasures(columns, (key, unit) => ({
    value: decimal(unit, comparison[key].value),
    absolute: decimal(unit, comparison[key].absolute),
    percent: decimal('percent', comparison[key].percent),
  }))
}

function fromMeasures<T>(columns: LabelledColumn[], of: (key: string, unit: MeasureUnit) => T) {
  return Object.fromEntries(
    columns
      .filter(({ measure }) => measure)
      .map(({ key, unit }) => [key, of(key, unit as MeasureUnit)])
  )
}

/** Rows that a picture can tell apart. */
const MOST_DRAWN = 500

/** Of every row the little that its picture draws, where a page of the rows would not do. */
export function pictureJson({
  report,
  parameters,
  columns,
  table,
}: ReportAnswer): JsonRow[] | null {
  const { kind, x, y, line, by, name } = chartOf(report, parameters)
  if (kind !== 'pareto' && kind !== 'scatter') return null
  const drawn = columns.filter(({ key }) => [x, y, line, by, name].includes(key))
  const { rows } = tableJson(drawn, { ...table, rows: table.rows.slice(0, MOST_DRAWN) })
  return rows.map((row) => ({
    ...Object.fromEntries(drawn.map(({ key }) => [key, row[key]])),
    comparison: null,
  }))
}
