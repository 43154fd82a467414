import { Unzip, UnzipInflate } from 'fflate'
import { ConfigError, ConnectorError, type SourceFile } from '@krug/connector-sdk'
import { bytesOf } from '../encoding.ts'

/** Takes the text of a part, piece by piece. */
export type PartReader = (text: string, last: boolean) => void

/** Tables seldom shrink to less than a thirtieth: a file that grows far more is no table. */
const MOST_GROWTH = 300
const ALWAYS_FINE = 10 * 1024 * 1024
/** Millions of rows are less than this. */
const NEVER_FINE = 4 * 1024 ** 3
/** A workbook has a part for each sheet, and few others. */
const MOST_PARTS = 5000

/**
 * Reads a zipped package from its beginning and hands the parts that are wanted on as they pass. It pauses behind each
 * piece of the file, so that whoever reads can hand on what came.
 */
export async function* readParts(
  file: SourceFile,
  wanted: (name: string) => PartReader | undefined
): AsyncGenerator<void> {
  let open = 0
  let grown = 0
  let parts = 0
  const most = Math.min(NEVER_FINE, Math.max(ALWAYS_FINE, file.size * MOST_GROWTH))
  const unzip = new Unzip()
  unzip.register(UnzipInflate)
  unzip.onfile = (part) => {
    parts++
    if (parts > MOST_PARTS) throw tooLarge()
    const read = wanted(part.name)
    if (!read) return
    const decoder = new TextDecoder()
    open++
    part.ondata = (error, bytes, last) => {
      if (error) throw error
      grown += bytes.length
      if (grown > most) throw tooLarge()
      if (last) open--
      read(decoder.decode(bytes, { stream: !last }), last)
    }
    part.start()
  }
  try {
    for await (const chunk of bytesOf(file)) {
      unzip.push(chunk)
      yield
    }
    unzip.push(new Uint8Array(0), true)
  } catch (error) {
    throw error instanceof ConnectorError ? error : broken(error)
  }
  if (open > 0) throw broken()
  yield
}

export function broken(cause?: unknown) {
  return new ConfigError(
    {
      ru: 'Книга Excel повреждена или загружена не целиком. Откройте её, сохраните заново и загрузите ещё раз.',
      en: 'The workbook is damaged or did not arrive whole. Open it, save it again and upload it once more.',
    },
    { cause }
  )
}

function tooLarge() {
  return new ConfigError({
    ru: 'Книга Excel слишком велика в распакованном виде. Сохраните нужный лист как CSV.',
    en: 'The workbook is too large when unpacked. Save the sheet that is wanted as CSV.',
  })
}
