import drive from '@adonisjs/drive/services/main'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { SourceFile } from '@krug/connector-sdk'

interface Stored {
  fileName: string
  fileKey: string
  size: number
}

/** An upload as a plugin reads it: from the shared store, as often as it likes. */
export function importedFile({ fileName, fileKey, size }: Stored): SourceFile {
  return {
    name: fileName,
    size,
    open: ({ start = 0 } = {}) => {
      const out = new PassThrough()
      void drive
        .use()
        .getStream(fileKey)
        .then((source) => pipeline(skip(source, start), out))
        .catch((error) => out.destroy(error))
      return out
    },
  }
}

async function* skip(source: AsyncIterable<Buffer>, start: number) {
  let left = start
  for await (const chunk of source) {
    if (left >= chunk.length) left -= chunk.length
    else {
      yield left ? chunk.subarray(left) : chunk
      left = 0
    }
  }
}
