export interface CsvDialect {
  byteOrderMark: boolean
  delimiter: ';' | ','
  decimalSeparator: ',' | '.'
}

/** What a spreadsheet of that language opens without questions. */
export const DIALECTS: Record<'ru' | 'en', CsvDialect> = {
  ru: { byteOrderMark: true, delimiter: ';', decimalSeparator: ',' },
  en: { byteOrderMark: true, delimiter: ',', decimalSeparator: '.' },
}

/** A spreadsheet would run text that begins like a formula: an apostrophe makes it text again. */
export function quoted(value: string, { delimiter }: CsvDialect) {
  const safe = /^[\t\r\n ]*[=+\-@]|^[\t\r]/.test(value) ? `'${value}` : value
  const special = safe.includes(delimiter) || /["\r\n]/.test(safe)
  return special ? `"${safe.replaceAll('"', '""')}"` : safe
}
