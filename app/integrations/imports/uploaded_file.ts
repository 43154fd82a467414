import { createReadStream } from 'node:fs'
import type { MultipartFile } from '@adonisjs/core/bodyparser'
import type { SourceFile } from '@krug/connector-sdk'
import { ImportFileError } from '#integrations/errors'

/**
 * A file as it came with the request, before it is kept.
 *
 * @throws ImportFileError when there is none, or it did not arrive whole.
 */
export function uploadedFile(file: MultipartFile | null): SourceFile & { path: string } {
  if (!file) throw new ImportFileError({ reason: 'missing' }, 'file')
  if (!file.isValid || !file.tmpPath) throw new ImportFileError({ reason: 'broken' }, 'file')
  const path = file.tmpPath
  return {
    path,
    name: file.clientName,
    size: file.size,
    open: ({ start } = {}) => createReadStream(path, { start }),
  }
}
