import { cellText, figureText } from '#reporting/formatters/text'
import { classOf, sheetColumns, type SheetColumn } from '#reporting/formatters/sheet'
import type { ReportAnswer } from '#reporting/queries/report_query'

/** Who wants more takes the file. */
const MOST_ROWS = 50

type Line = Parameters<SheetColumn['cell']>[0]

/** The report's table for the eye: heads, first rows, totals. */
function linesOf(answered: ReportAnswer) {
  const columns = sheetColumns(answered)
  const line = (row: Line) => columns.map((column) => textOf(column, row, answered))
  const { rows, totals } = answered.table
  return {
    columns,
    head: columns.map(({ label }) => label),
    rows: rows.slice(0, MOST_ROWS).map(line),
    totals: line(totals),
    left: Math.max(0, rows.length - MOST_ROWS),
  }
}

function textOf(column: SheetColumn, row: Line, { context }: ReportAnswer) {
  const value = column.cell(row)
  if (column.unit === 'class') return classOf(column, value)?.label ?? ''
  if (typeof value !== 'number' || column.unit === 'weekday' || column.unit === 'hour')
    return cellText(value, column.unit, context)
  return figureText(value, column.unit, context.actor.locale)
}

/** For programs that show no more than text. */
export function tableText(answered: ReportAnswer): string {
  const { head, rows, totals, left } = linesOf(answered)
  const lines = [head, ...rows, totals].map((cells) => cells.join(' | '))
  return [...lines, ...leftWords(answered, left)].join('\n')
}

const CELL = 'padding:6px 10px;border-bottom:1px solid #d5dadd'

/** @param head lines above the table @param foot paragraphs below it */
export function tableHtml(answered: ReportAnswer, head: string[], foot: string[]): string {
  const { columns, head: heads, rows, totals, left } = linesOf(answered)
  const numeric = columns.map(({ unit }) => !WORDS.has(unit))
  const cells = (tag: 'td' | 'th', line: string[], style = '') =>
    line
      .map(
        (text, at) =>
          `<${tag} style="${CELL};text-align:${numeric[at] ? 'right' : 'left'};${style}">${escaped(text)}</${tag}>`
      )
      .join('')
  const paragraph = (text: string) => `<p style="color:#5f6b73">${linked(escaped(text))}</p>`
  return `<!doctype html><html lang="${answered.context.actor.locale}"><body style="font-family:Arial,sans-serif;font-size:14px;color:#1c2529">
<h1 style="font-size:20px">${escaped(answered.title)}</h1>${head.map(paragraph).join('')}
<table style="border-collapse:collapse"><thead><tr>${cells('th', heads)}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}<tr>${cells('td', totals, 'font-weight:bold')}</tr></tbody></table>
${leftWords(answered, left).map(paragraph).join('')}${foot.map(paragraph).join('')}</body></html>`
}

const WORDS: ReadonlySet<string> = new Set(['text', 'class', 'date', 'month', 'weekday', 'hour'])

function leftWords({ context, table }: ReportAnswer, left: number) {
  return left > 0
    ? [context.t('words.shortened', { shown: MOST_ROWS, rows: table.rows.length })]
    : []
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign])
const linked = (text: string) =>
  text
    .replace(/https?:\/\/[^\s<]+/g, (link) => `<a href="${link}">${link}</a>`)
    .replaceAll('\n', '<br>')
