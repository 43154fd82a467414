import { Readable } from 'node:stream'
import iconv from 'iconv-lite'
import type { Page, ReadRequest, SourceFile } from '@krug/connector-sdk'
import { createHarness } from '@krug/connector-sdk/testing'
import connector from '../src/connector.ts'
import type { Mapping } from '../src/mapping/mapping.ts'
import { workbook, type Cell } from './workbook.ts'

export const CLUB = `date,customer_phone,amount,description
2025-03-01 12:30:00,+79123456789,1500.50,Ужин на двоих
2025-03-02 19:05:00,89123456780,320,"Кофе, десерт"
`

/** A file in memory, handed out in pieces that cut rows and letters apart. */
export function givenFile(text: string, encoding = 'utf-8', piece = 7): SourceFile {
  return givenBytes(iconv.encode(text, encoding), 'file.csv', piece)
}

/** A workbook with one sheet. */
export function givenSheet(...rows: Cell[][]): SourceFile {
  return givenBytes(workbook({ sheets: [{ name: 'Лист1', rows }] }))
}

export function givenBytes(bytes: Buffer, name = 'file.xlsx', piece = 97): SourceFile {
  return { name, size: bytes.length, open: () => Readable.from(pieces(bytes, piece)) }
}

export async function readFile(
  file: SourceFile,
  mapping: Mapping = {},
  request: Partial<ReadRequest<any>> = {}
) {
  const run = await createHarness({ connector, values: mapping, now: new Date(0), file })
  const pages: Page<any, any>[] = []
  const streams: string[] = []
  for (const stream of Object.keys(connector.streams)) {
    const read = await Array.fromAsync(run.read(stream, request))
    if (read.length > 0) streams.push(stream)
    pages.push(...read)
  }
  return {
    pages,
    /** Those that the file holds. */
    streams,
    records: pages.flatMap((page) => page.upserts),
    rejected: pages.flatMap((page) => page.rejected ?? []),
  }
}

function* pieces(bytes: Buffer, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
