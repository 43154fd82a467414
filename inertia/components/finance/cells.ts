/** What a cell of the grid says: a figure, nothing, or something that is no figure. */
export function readCell(text: string): number | null | undefined {
  const plain = text.replaceAll(/[\s\u00A0\u202F₽]/g, '').replace(',', '.')
  if (plain === '') return null
  const value = Number(plain)
  return /^\d+(\.\d{0,2})?$/.test(plain) && Number.isFinite(value) ? value : undefined
}

/** Thousands stand apart; kopecks behind a comma, which is read like a point. */
export function writeCell(value: number | null) {
  if (value === null) return ''
  const [whole, part] = String(value).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, '\u00A0')
  return part ? `${grouped},${part.padEnd(2, '0')}` : grouped
}

/** A block copied from a spreadsheet: rows of cells. */
export function readBlock(text: string): string[][] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
}
