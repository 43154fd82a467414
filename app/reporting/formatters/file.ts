import { Readable } from 'node:stream'
import { toCsv } from '#reporting/formatters/csv'
import { toPdf } from '#reporting/formatters/pdf'
import { fileName } from '#reporting/formatters/sheet'
import { toXlsx } from '#reporting/formatters/xlsx'
import type { ReportAnswer } from '#reporting/queries/report_query'
import type { Format } from '#reporting/validators/report_validator'

export type FileFormat = Exclude<Format, 'json'>

export const FILE_TYPES: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

/** A report as a file with its name. @param length of a document to print: long ones take their time */
export async function fileOf(
  answered: ReportAnswer,
  format: FileFormat,
  length: 'short' | 'long' = 'short'
): Promise<{ stream: Readable; name: string }> {
  return { stream: await streamOf(answered, format, length), name: fileName(answered, format) }
}

async function streamOf(answered: ReportAnswer, format: FileFormat, length: 'short' | 'long') {
  if (format === 'csv') return Readable.from(toCsv(answered))
  // A buffer would be taken for a list of numbers.
  if (format === 'pdf') return Readable.from([await toPdf(answered, length)])
  return toXlsx(answered)
}
