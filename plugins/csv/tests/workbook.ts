import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate'

/** A cell: text, a number, a day with or without a time (`{ day: 46082.5 }`), or nothing. */
export type Cell = string | number | null | { day: number } | { raw: string }

export interface Book {
  sheets: { name: string; rows: Iterable<Cell[]>; state?: string }[]
  /** Texts stand in the cells instead of a list of their own. */
  inline?: boolean
  from1904?: boolean
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const DAY_STYLE = 1

/** A workbook as Excel writes it: the list of texts comes behind the sheets. */
export function workbook(book: Book): Buffer {
  const texts = new Map<string, number>()
  const parts: Record<string, Uint8Array> = {}
  const add = (name: string, xml: string) => void (parts[name] = strToU8(XML + xml))
  add('xl/workbook.xml', index(book))
  add('xl/_rels/workbook.xml.rels', relations(book))
  add('xl/styles.xml', STYLES)
  book.sheets.forEach(({ rows }, number) => {
    const cells = [...rows].map((row, at) => rowXml(row, at + 1, book.inline ? null : texts))
    add(`xl/worksheets/sheet${number + 1}.xml`, sheetXml(cells.join('')))
  })
  if (!book.inline) add('xl/sharedStrings.xml', textsXml([...texts.keys()]))
  return Buffer.from(zipSync(parts))
}

/** The same of any size, piece by piece. */
export function writeLargeWorkbook(rows: Iterable<Cell[]>, write: (piece: Uint8Array) => void) {
  const zip = new Zip((error, piece) => {
    if (error) throw error
    write(piece)
  })
  const add = (name: string) => {
    const part = new ZipDeflate(name, { level: 1 })
    zip.add(part)
    return part
  }
  const book: Book = { sheets: [{ name: 'Лист1', rows: [] }], inline: true }
  add('xl/workbook.xml').push(strToU8(XML + index(book)), true)
  add('xl/_rels/workbook.xml.rels').push(strToU8(XML + relations(book)), true)
  add('xl/styles.xml').push(strToU8(XML + STYLES), true)
  const sheet = add('xl/worksheets/sheet1.xml')
  const [begin, end] = sheetXml('|').split('|')
  sheet.push(strToU8(XML + begin))
  let at = 0
  for (const row of rows) sheet.push(strToU8(rowXml(row, ++at, null)))
  sheet.push(strToU8(end!), true)
  zip.end()
}

const index = ({ sheets, from1904 }: Book) =>
  `<workbook ${MAIN} ${RELATIONS}><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
    .map(
      ({ name, state }, number) =>
        `<sheet name="${escaped(name)}" sheetId="${number + 1}"${state ? ` state="${state}"` : ''} r:id="rId${number + 1}"/>`
    )
    .join('')}</sheets></workbook>`

const relations = ({ sheets }: Book) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
    .map(
      (_, number) =>
        `<Relationship Id="rId${number + 1}" Type="worksheet" Target="worksheets/sheet${number + 1}.xml"/>`
    )
    .join('')}</Relationships>`

const STYLES = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`

const sheetXml = (rows: string) => `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`

const textsXml = (texts: string[]) =>
  `<sst ${MAIN}>${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`

/** Empty cells are left out, as Excel does. */
function rowXml(row: Cell[], at: number, texts: Map<string, number> | null): string {
  const cells = row.map((cell, column) => {
    const reference = `r="${letters(column)}${at}"`
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c ${reference}><v>${cell}</v></c>`
    if (typeof cell === 'object') {
      return 'raw' in cell ? cell.raw : `<c ${reference} s="${DAY_STYLE}"><v>${cell.day}</v></c>`
    }
    if (!texts) return `<c ${reference} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
    if (!texts.has(cell)) texts.set(cell, texts.size)
    return `<c ${reference} t="s"><v>${texts.get(cell)}</v></c>`
  })
  return cells.every((cell) => cell === '') ? '' : `<row r="${at}">${cells.join('')}</row>`
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26))

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
