import { ConfigError, type SourceFile } from '@krug/connector-sdk'
import { bytesOf } from './encoding.ts'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Workbooks of Excel up to 2003, and newer ones with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** Judged by the first bytes: names of files say nothing. */
export async function formatOf(file: SourceFile): Promise<'csv' | 'xlsx'> {
  const head = await firstBytes(file, ZIP.length)
  const begins = (magic: number[]) => magic.every((byte, index) => head[index] === byte)
  if (begins(OLE)) throw oldWorkbook()
  return begins(ZIP) ? 'xlsx' : 'csv'
}

async function firstBytes(file: SourceFile, count: number): Promise<Buffer> {
  let head = Buffer.alloc(0)
  for await (const chunk of bytesOf(file)) {
    head = Buffer.concat([head, chunk])
    if (head.length >= count) break
  }
  return head
}

function oldWorkbook() {
  return new ConfigError({
    ru: 'Это книга Excel старого формата (.xls) или с паролем. Откройте её и сохраните без пароля как .xlsx или CSV.',
    en: 'This is a workbook in the old format (.xls) or with a password. Open it and save it as .xlsx or CSV without one.',
  })
}
