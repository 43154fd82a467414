import { createRequire } from 'node:module'
import pdfmake from 'pdfmake'
import type { Content, TableCell } from 'pdfmake/interfaces.js'
import type { EvaluatedRow } from '#reporting/evaluate'
import { pictureOf } from '#reporting/formatters/picture'
import { linesOf, type Line } from '#reporting/formatters/sheet'
import { preambleOf } from '#reporting/formatters/preamble'
import { cellText, figureText } from '#reporting/formatters/text'
import type { LabelledColumn, ReportAnswer } from '#reporting/queries/report_query'
import type { Tone } from '#reporting/report'

/** Longer tables are for spreadsheets; who waits for the answer gets fewer rows. */
export const MOST_ROWS = { short: 500, long: 5000 } as const
const LANDSCAPE_FROM = 7
const TONES: Record<Tone, string> = {
  good: '#cdead6',
  fair: '#d6e9f5',
  fresh: '#d3ebe7',
  warn: '#f9e4c5',
  bad: '#f8d0cc',
  plain: '#eef1f1',
}
export const GREY = '#5f6b73'
const LINE = '#d5dadd'

const fonts = createRequire(import.meta.url)('pdfmake/fonts/Roboto.js')
const fontFiles = new Set(Object.values<string>(fonts.Roboto))

pdfmake.addFonts(fonts)
// Texts of a document cannot make it read anything else.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path: string) => fontFiles.has(path))

/** The report to print: what it is about, its picture, the table with its head on every page, and what to do. */
export async function toPdf(
  answered: ReportAnswer,
  length: keyof typeof MOST_ROWS = 'short'
): Promise<Buffer> {
  const { title, columns, context } = answered
  const wide = columns.length >= LANDSCAPE_FROM
  const picture = pictureOf(answered, wide ? WIDTH.landscape : WIDTH.portrait)
  return printed({
    title,
    tenant: context.tenant.name,
    wide,
    content: [
      ...preambleOf(answered).map((text) => ({ text, color: GREY })),
      ...(picture ? [{ svg: picture, margin: [0, 14, 0, 0] } as Content] : []),
      tableOf(answered, MOST_ROWS[length]),
      ...shortened(answered, MOST_ROWS[length]),
      ...actionsOf(answered),
    ],
  })
}

/** Of what is printed on a page, in points. */
export const WIDTH = { portrait: 515, landscape: 760 }

interface Printed {
  title: string
  tenant: string
  wide: boolean
  content: Content[]
}

/** A document with its name on top and on every page, in letters that can be selected. */
export function printed({ title, tenant, wide, content }: Printed): Promise<Buffer> {
  return pdfmake
    .createPdf({
      info: { title },
      pageSize: 'A4',
      pageOrientation: wide ? 'landscape' : 'portrait',
      pageMargins: [40, 40, 40, 48],
      defaultStyle: { font: 'Roboto', fontSize: wide ? 8 : 9 },
      footer: (page, pages) => ({
        text: `${tenant} · ${title} · ${page} / ${pages}`,
        margin: [40, 16],
        color: GREY,
      }),
      content: [{ text: title, fontSize: 18, margin: [0, 0, 0, 6] }, ...content],
    })
    .getBuffer()
}

/** The rows with their head on every page, and the totals. */
export function tableOf(answered: ReportAnswer, most: number = MOST_ROWS.short): Content {
  const { columns } = answered
  const rows = linesOf(answered, most)
  return {
    margin: [0, 14, 0, 0],
    layout: {
      hLineWidth: (line) => (line === 0 ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => LINE,
      paddingLeft: () => 4,
      paddingRight: () => 4,
    },
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ unit }, at) => (unit === 'text' || at === 0 ? '*' : 'auto')),
      body: [
        columns.map(({ label, measure }) => ({ text: label, bold: true, ...aligned(measure) })),
        ...rows.map((row) => columns.map((column) => cellOf(column, row, answered))),
        columns.map((column, at) => totalOf(column, at, answered)),
      ],
    },
  }
}

const aligned = (measure: boolean) => ({
  alignment: measure ? ('right' as const) : ('left' as const),
})

function cellOf(column: LabelledColumn, row: Line, { context }: ReportAnswer): TableCell {
  const { key, unit, measure, classes } = column
  if (measure)
    return {
      ...(figureCell(column, row, context) as object),
      bold: Boolean(row.named),
    } as TableCell
  if (row.named) return { text: row.named.key === key ? row.named.text : '', bold: true }
  const value = row.dimensions![key]
  const own = classes?.find((one) => one.value === value)
  if (own) return { text: own.label, fillColor: TONES[own.tone] }
  return { text: cellText(value, unit, context) }
}

/** A figure, and below it how far it is from the other period. */
function figureCell(
  { key, unit, alone }: LabelledColumn,
  { values, comparison }: Omit<EvaluatedRow, 'dimensions'>,
  { actor }: ReportAnswer['context']
): TableCell {
  const own = figureText(values[key], unit, actor.locale)
  const change = alone ? null : (comparison?.[key].percent ?? null)
  const sign = change !== null && change > 0 ? '+' : ''
  const below = change === null ? [] : [`\n${sign}${figureText(change, 'percent', actor.locale)}`]
  return {
    ...aligned(true),
    noWrap: true,
    text: [own, ...below.map((text) => ({ text, color: GREY, fontSize: 7 }))],
  }
}

function totalOf(column: LabelledColumn, at: number, answered: ReportAnswer): TableCell {
  const { report, parameters, table, context } = answered
  if (column.measure) {
    const cell = figureCell(column, table.totals, context)
    return { ...(cell as object), bold: true } as TableCell
  }
  const name = report.total?.(parameters) ?? 'total'
  return { text: at === 0 ? context.t(`words.${name}`) : '', bold: true }
}

/** That not all rows are there, where that is so. */
export function shortened(
  { table, context }: ReportAnswer,
  most: number = MOST_ROWS.short
): Content[] {
  if (table.rows.length <= most) return []
  const values = { shown: most, rows: table.rows.length }
  return [{ text: context.t('words.shortened', values), color: GREY, margin: [0, 8, 0, 0] }]
}

function actionsOf({ actions, context }: ReportAnswer): Content[] {
  if (actions.length === 0) return []
  const worth = (money: number | null) =>
    money === null ? '' : ` — ${figureText(money, 'money', context.actor.locale)} ₽`
  return [
    { text: context.t('words.actions'), fontSize: 12, margin: [0, 14, 0, 4] },
    { ul: actions.map(({ text, money }) => `${text}${worth(money)}`) },
  ]
}
