import type { PartReader } from './parts.ts'
import { xmlReader } from './xml.ts'

export type CellFormat = 'number' | 'date' | 'time'

/** Formats that every workbook has without naming them. */
const BUILT_IN: Record<number, CellFormat> = {
  ...Object.fromEntries(
    [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57].map((id) => [id, 'date'])
  ),
  ...Object.fromEntries([18, 19, 20, 21, 32, 33, 45, 46, 47].map((id) => [id, 'time'])),
}

/** How numbers of each style of cell are shown: dates are numbers that look like dates. */
export class CellFormats {
  readonly #own = new Map<number, CellFormat>()
  readonly #styles: number[] = []

  /** @param code "dd.mm.yyyy", for one. */
  define(id: number, code: string): void {
    // Texts, escaped characters and conditions say nothing of dates.
    const plain = code.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '')
    if (/[yd]/i.test(plain)) this.#own.set(id, 'date')
    else this.#own.set(id, /[hs]/i.test(plain) ? 'time' : /m/i.test(plain) ? 'date' : 'number')
  }

  addStyle(formatId: number): void {
    this.#styles.push(formatId)
  }

  of(style: number): CellFormat {
    const id = this.#styles[style] ?? 0
    return this.#own.get(id) ?? BUILT_IN[id] ?? 'number'
  }
}

export function cellFormatsReader(formats: CellFormats): PartReader {
  let inCells = false
  return xmlReader({
    open(name, { numFmtId, formatCode = '' }) {
      if (name === 'numFmt') formats.define(Number(numFmtId), formatCode)
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) formats.addStyle(Number(numFmtId ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
}
