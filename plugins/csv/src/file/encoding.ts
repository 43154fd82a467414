import { isAscii } from 'node:buffer'
import iconv from 'iconv-lite'
import type { SourceFile } from '@krug/connector-sdk'

export type Encoding = 'utf-8' | 'windows-1251' | 'utf-16le'

/** Looks for the first letters outside of ASCII: valid UTF-8 hardly ever is anything else. */
export async function detectEncoding(file: SourceFile): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let first = true
  for await (const chunk of bytesOf(file)) {
    if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
    first = false
    try {
      decoder.decode(chunk, { stream: true })
    } catch {
      return 'windows-1251'
    }
    if (!isAscii(chunk)) return 'utf-8'
  }
  return 'utf-8'
}

/** The text of a file in pieces, without a byte order mark. */
export async function* textOf(file: SourceFile, encoding: Encoding): AsyncIterable<string> {
  const decoder = iconv.getDecoder(encoding)
  for await (const chunk of bytesOf(file)) yield decoder.write(chunk)
  yield decoder.end() ?? ''
}

/** The beginning of a file: enough to judge it by. */
export async function sampleOf(
  file: SourceFile,
  encoding: Encoding,
  length = 128 * 1024
): Promise<string> {
  let sample = ''
  for await (const text of textOf(file, encoding)) {
    sample += text
    if (sample.length >= length) return sample.slice(0, length)
  }
  return sample
}

export function bytesOf(file: SourceFile): AsyncIterable<Buffer> {
  return file.open() as AsyncIterable<unknown> as AsyncIterable<Buffer>
}
