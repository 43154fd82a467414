import type { Content, TableCell } from 'pdfmake/interfaces.js'
import { inWords } from '#reporting/dashboards/text_in_words'
import { isReport, type Tab, type TextWidget, type Widget } from '#reporting/dashboards/layout'
import { figureOf } from '#reporting/dashboards/pictures'
import type {
  AnsweredWidget,
  AskedDashboard,
} from '#reporting/dashboards/queries/dashboard_answers_query'
import { GREY, printed, shortened, tableOf, WIDTH } from '#reporting/formatters/pdf'
import { pictureOf } from '#reporting/formatters/picture'
import { preambleOf } from '#reporting/formatters/preamble'
import { figureText } from '#reporting/formatters/text'
import type { ReportAnswer } from '#reporting/queries/report_query'
import { chartOf } from '#reporting/report'

const TILES_IN_A_LINE = 4
const HEADING = {
  fontSize: 12,
  bold: true,
  margin: [0, 14, 0, 4] as [number, number, number, number],
}

/** A dashboard to print: what it was asked, and tab by tab all that it shows, tables to their last row. */
export function dashboardPdf(
  { name, tabs }: { name: string; tabs: Tab[] },
  { context }: AskedDashboard,
  answers: AnsweredWidget[]
): Promise<Buffer> {
  const byId = new Map(answers.map((one) => [one.widget.id, one]))
  return printed({
    title: name,
    tenant: context.tenant.name,
    wide: true,
    content: [
      ...preambleOf({ context }).map((text) => ({ text, color: GREY })),
      ...tabs.flatMap((tab, at) => tabOf(tab, byId, at > 0)),
    ],
  })
}

function tabOf(
  { name, widgets }: Tab,
  answers: Map<string, AnsweredWidget>,
  onNewPage: boolean
): Content[] {
  const content: Content[] = []
  let tiles: AnsweredWidget[] = []
  const lay = () => {
    if (tiles.length > 0) content.push(tilesOf(tiles))
    tiles = []
  }
  for (const widget of inReadingOrder(widgets)) {
    const answered = answers.get(widget.id)
    if (isReport(widget) && widget.picture === 'kpi' && answered) {
      tiles.push(answered)
      if (tiles.length === TILES_IN_A_LINE) lay()
      continue
    }
    lay()
    content.push(...(isReport(widget) ? reportOf(answered!) : textOf(widget)))
  }
  lay()
  const heading: Content[] = name ? [{ text: name, fontSize: 14, margin: [0, 12, 0, 2] }] : []
  const page = [...heading, ...content]
  return onNewPage ? [{ stack: page, pageBreak: 'before' }] : page
}

const inReadingOrder = (widgets: Widget[]) => [...widgets].sort((a, b) => a.y - b.y || a.x - b.x)

/** Figures side by side. */
function tilesOf(tiles: AnsweredWidget[]): Content {
  const cells = tiles.map(tileOf)
  const missing = Array.from({ length: TILES_IN_A_LINE - cells.length }, () => ({ text: '' }))
  return {
    margin: [0, 12, 0, 0],
    layout: 'noBorders',
    table: { widths: Array(TILES_IN_A_LINE).fill('*'), body: [[...cells, ...missing]] },
  }
}

function tileOf({ widget, answered, refusal }: AnsweredWidget): TableCell {
  if (!answered)
    return { stack: [{ text: widget.title ?? '' }, { text: refusal.text, color: GREY }] }
  const { columns, table, context } = answered
  const { locale } = context.actor
  const key = figureOf(chartOf(answered.report, answered.parameters), columns)
  const { label, unit } = columns.find((column) => column.key === key)!
  const { value = null, percent = null } = table.totals.comparison?.[key] ?? {}
  const sign = percent !== null && percent > 0 ? '+' : ''
  const was =
    value === null
      ? ''
      : `${percent === null ? '' : `${sign}${figureText(percent, 'percent', locale)} · `}${context.t('words.before')}: ${figureText(value, unit, locale)}`
  return {
    stack: [
      { text: widget.title ?? label, color: GREY },
      { text: figureText(table.totals.values[key], unit, locale), fontSize: 16, bold: true },
      { text: was, color: GREY, fontSize: 7 },
    ],
  }
}

function reportOf({ widget, answered, refusal }: AnsweredWidget): Content[] {
  const heading: Content = { text: widget.title ?? answered?.title ?? widget.report, ...HEADING }
  if (!answered) return [heading, { text: refusal.text, color: GREY }]
  const kind = chartOf(answered.report, answered.parameters).kind
  const listed = widget.picture === 'table' || kind === 'table'
  const drawn = listed ? null : pictureOf(answered, WIDTH.landscape)
  if (drawn) return [{ stack: [heading, { svg: drawn } as Content], unbreakable: true }]
  const shown = listed ? chosen(answered, widget.columns) : answered
  return [heading, tableOf(shown), ...shortened(shown)]
}

/** The columns that the widget shows. */
function chosen(answered: ReportAnswer, columns: string[] = []): ReportAnswer {
  if (columns.length === 0) return answered
  const some = answered.columns.some(({ key, measure }) => !measure && columns.includes(key))
  return {
    ...answered,
    columns: answered.columns.filter(
      ({ key, measure }) => columns.includes(key) || (!measure && !some)
    ),
  }
}

function textOf({ title, text }: TextWidget): Content[] {
  return [
    ...(title ? [{ text: title, ...HEADING }] : []),
    ...inWords(text).map((line) => ({ text: line, margin: [0, 2, 0, 2] as never })),
  ]
}
