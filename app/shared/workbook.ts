import { finished } from 'node:stream/promises'
import { Readable } from 'node:stream'
import yazl from 'yazl'

export type WorkbookCell = string | number | Date | null

export interface CellStyle {
  /** As Excel writes it: `#,##0.00`. */
  format?: string
  bold?: boolean
  size?: number
  /** `FFE9ECEF` */
  fill?: string
  wrap?: boolean
  /** Numbers and dates stand right by themselves, their names do not. */
  right?: boolean
  lineAbove?: boolean
}

export interface WorkbookLine {
  cells: WorkbookCell[]
  /** One for all cells, or one for each. */
  style?: CellStyle | (CellStyle | undefined)[]
}

export interface Sheet {
  name: string
  widths: number[]
  /** Stands on top of each sheet, if one is not enough, and stays in sight. */
  head: WorkbookLine[]
  frozenColumns?: number
  lines: Iterable<WorkbookLine> | AsyncIterable<WorkbookLine>
}

/** Excel opens no more. */
const MOST_LINES = 1_048_576
const MOST_CHARACTERS = 32_767
const CHUNK = 65_536
const LEVEL = 3

/**
 * A workbook of typed cells, written while it is read: one of any length takes little memory, and what does not fit on a
 * sheet goes on on the next one.
 */
export function workbook(sheet: Sheet, mostLines = MOST_LINES): Readable {
  const zip = new yazl.ZipFile()
  const output = zip.outputStream as unknown as Readable
  const fail = (error: Error) => void output.destroy(error)
  zip.on('error', fail)
  write(zip, sheet, mostLines).catch(fail)
  return output
}

async function write(zip: yazl.ZipFile, sheet: Sheet, mostLines: number) {
  const styles = new Styles()
  const lines = new Lines(sheet.lines)
  let sheets = 0
  do {
    const xml = Readable.from(chunked(sheetXml(sheet, lines, styles, mostLines)))
    const abandoned = () => xml.destroy()
    zip.outputStream.once('close', abandoned)
    zip.addReadStream(xml, `xl/worksheets/sheet${++sheets}.xml`, { compressionLevel: LEVEL })
    await finished(xml)
    zip.outputStream.off('close', abandoned)
  } while (!lines.done)

  const add = (path: string, xml: string) => zip.addBuffer(Buffer.from(XML + xml), path)
  add('[Content_Types].xml', contentTypes(sheets))
  add('_rels/.rels', relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }]))
  add('xl/workbook.xml', workbookXml(sheet.name, sheets))
  add(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...numbers(sheets).map((at) => ({ type: 'worksheet', target: `worksheets/sheet${at}.xml` })),
      { type: 'styles', target: 'styles.xml' },
    ])
  )
  add('xl/styles.xml', styles.xml())
  zip.end()
}

/** The lines that are left, across sheets. */
class Lines {
  #next?: IteratorResult<WorkbookLine>
  readonly #source: Iterator<WorkbookLine> | AsyncIterator<WorkbookLine>

  constructor(lines: Sheet['lines']) {
    this.#source =
      Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]()
  }

  get done() {
    return this.#next?.done === true
  }

  /** Also looks whether there is another one, so that no sheet is begun for nothing. */
  async take(): Promise<WorkbookLine | null> {
    const { done, value } = (this.#next ??= await this.#source.next())
    if (done) return null
    this.#next = await this.#source.next()
    return value
  }
}

async function* sheetXml(sheet: Sheet, lines: Lines, styles: Styles, mostLines: number) {
  yield `${XML}<worksheet xmlns="${MAIN}">${FIT_TO_PAGE}${viewXml(sheet)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet)}<sheetData>`
  let row = 0
  for (const line of sheet.head) yield rowXml(++row, line, styles)
  while (row < mostLines) {
    const line = await lines.take()
    if (!line) break
    yield rowXml(++row, line, styles)
  }
  yield `</sheetData>${pageXml(sheet)}</worksheet>`
}

const FIT_TO_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const A4 = 9
/** In characters; what is wider is printed across. */
const PORTRAIT_WIDTH = 90

/** Printed as wide as a page, over as many as it takes. */
function pageXml({ widths }: Sheet) {
  const width = widths.reduce((sum, one) => sum + one, 0)
  const orientation = width > PORTRAIT_WIDTH ? 'landscape' : 'portrait'
  return `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToHeight="0"/>`
}

function viewXml({ head, frozenColumns = 0 }: Sheet) {
  if (head.length === 0 && frozenColumns === 0) return ''
  const [right, below] = [frozenColumns > 0, head.length > 0]
  const pane = right && below ? 'bottomRight' : right ? 'topRight' : 'bottomLeft'
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane${right ? ` xSplit="${frozenColumns}"` : ''}` +
    `${below ? ` ySplit="${head.length}"` : ''} topLeftCell="${letters(frozenColumns)}${head.length + 1}"` +
    ` activePane="${pane}" state="frozen"/></sheetView></sheetViews>`
  )
}

function columnsXml({ widths }: Sheet) {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`
  )
  return `<cols>${columns.join('')}</cols>`
}

function rowXml(row: number, { cells, style }: WorkbookLine, styles: Styles) {
  let xml = `<row r="${row}">`
  for (const [at, value] of cells.entries()) {
    const index = styles.indexOf(Array.isArray(style) ? style[at] : style)
    const place = `r="${letters(at)}${row}"${index ? ` s="${index}"` : ''}`
    if (typeof value === 'number' && Number.isFinite(value))
      xml += `<c ${place}><v>${value}</v></c>`
    else if (value instanceof Date) xml += `<c ${place}><v>${serial(value)}</v></c>`
    else if (typeof value === 'string')
      xml += `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, MOST_CHARACTERS))}</t></is></c>`
    else if (index) xml += `<c ${place}/>`
  }
  return `${xml}</row>`
}

const EPOCH = Date.UTC(1899, 11, 30)
const serial = (moment: Date) => (moment.getTime() - EPOCH) / 86_400_000

/** Texts of a workbook are texts, whatever they begin with: no cell becomes a formula. */
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
// eslint-disable-next-line no-control-regex
const SPECIAL = /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/
const escaped = (text: string) =>
  SPECIAL.test(text)
    ? text
        .toWellFormed()
        .replace(FORBIDDEN, '')
        .replace(/[&<>"]/g, (sign) => ENTITIES[sign])
    : text

const known: string[] = []
/** A, B … Z, AA … of a column that is counted from nought. */
function letters(column: number): string {
  return (known[column] ??=
    (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) +
    String.fromCharCode(65 + (column % 26)))
}

async function* chunked(parts: AsyncIterable<string>) {
  let waiting = ''
  for await (const part of parts) {
    waiting += part
    if (waiting.length < CHUNK) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  yield Buffer.from(waiting)
}

/** Styles get a number when they are first used; the list of them is written last. */
class Styles {
  readonly #indexes = new Map<string, number>([['{}', 0]])
  readonly #same = new WeakMap<CellStyle, number>()

  indexOf(style: CellStyle | undefined): number {
    if (!style) return 0
    const again = this.#same.get(style)
    if (again !== undefined) return again
    const key = JSON.stringify(style)
    const index = this.#indexes.get(key) ?? this.#indexes.size
    this.#indexes.set(key, index)
    this.#same.set(style, index)
    return index
  }

  xml() {
    const styles = [...this.#indexes.keys()].map((key): CellStyle => JSON.parse(key))
    const formats = styles.map(({ format }, at) =>
      format ? `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${escaped(format)}"/>` : ''
    )
    const fonts = styles.map(
      ({ bold, size = 11 }) =>
        `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`
    )
    const fills = styles.map(({ fill }) =>
      fill
        ? `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/></patternFill></fill>`
        : '<fill><patternFill patternType="none"/></fill>'
    )
    const borders = styles.map(({ lineAbove }) =>
      lineAbove
        ? '<border><left/><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal/></border>'
        : '<border><left/><right/><top/><bottom/><diagonal/></border>'
    )
    const cells = styles.map(
      ({ format, wrap, right }, at) =>
        `<xf numFmtId="${format ? FIRST_FORMAT + at : 0}" fontId="${at}" fillId="${at + RESERVED_FILLS}" borderId="${at}" xfId="0"` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
        `${alignmentXml({ wrap, right })}</xf>`
    )
    const written = formats.filter(Boolean)
    return (
      `<styleSheet xmlns="${MAIN}">` +
      (written.length ? `<numFmts count="${written.length}">${written.join('')}</numFmts>` : '') +
      `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
      `<fills count="${fills.length + RESERVED_FILLS}"><fill><patternFill patternType="none"/></fill>` +
      `<fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills>` +
      `<borders count="${borders.length}">${borders.join('')}</borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
    )
  }
}

function alignmentXml({ wrap, right }: CellStyle) {
  if (!wrap && !right) return ''
  return `<alignment${right ? ' horizontal="right"' : ''}${wrap ? ' vertical="center" wrapText="1"' : ''}/>`
}

/** Excel keeps the formats below, and the first two fills, for itself. */
const FIRST_FORMAT = 164
const RESERVED_FILLS = 2

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const numbers = (most: number) => Array.from({ length: most }, (_, at) => at + 1)

function contentTypes(sheets: number) {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}` +
    `${numbers(sheets)
      .map((at) => override(`worksheets/sheet${at}`, 'worksheet'))
      .join('')}</Types>`
  )
}

function relationships(list: { type: string; target: string }[]) {
  const all = list.map(
    ({ type, target }, at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

function workbookXml(name: string, sheets: number) {
  const all = numbers(sheets).map(
    (at) => `<sheet name="${escaped(sheetName(name, at))}" sheetId="${at}" r:id="rId${at}"/>`
  )
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${all.join('')}</sheets></workbook>`
}

const MOST_OF_NAME = 31

/** Excel refuses longer names and these characters. */
function sheetName(name: string, at: number) {
  const number = at > 1 ? ` ${at}` : ''
  const clean = name.replace(/[\\/?*[\]:]/g, ' ').replace(/^'|'$/g, ' ')
  return clean.slice(0, MOST_OF_NAME - number.length) + number
}
