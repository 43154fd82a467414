import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import db from '@adonisjs/lucid/services/db'
import { UploadDiskError } from '#integrations/errors'
import { plainBody } from '#shared/plain_body'
import { withTenant } from '#tenancy/tenant_scope'

/**
 * Takes the file of a form and opens the tenant's scope when it has arrived. Stands behind a `can` whose scope is `own`:
 * nobody fills the disk who may not upload, no transaction waits for a slow line, and the file is gone with the answer.
 */
export default class UploadMiddleware {
  async handle({ request, actor }: HttpContext, next: NextFn) {
    const folder = await mkdtemp(join(tmpdir(), 'krug-upload-')).catch(refuse)
    try {
      if (request.bodyType === 'multipart') await receive(request, folder)
      return await withTenant(db, actor.tenantId, async () => next())
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** @throws UploadDiskError, Exception 400 or 413 when the form is broken or too large */
async function receive(request: HttpContext['request'], folder: string) {
  const { multipart } = request
  let unkept: unknown
  multipart.onFile('file', { deferValidations: true }, async (part, report) => {
    const tmpPath = join(folder, randomUUID())
    part.pause()
    part.on('data', report)
    try {
      await pipeline(part, createWriteStream(tmpPath))
      return { tmpPath }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall) unkept = error
      multipart.abort(error as Error)
    }
  })
  // A small file has arrived before its disk refuses it, a large one is refused on the way.
  await multipart.process().catch((error: unknown) => {
    if (!unkept) throw error
  })
  if (unkept) refuse(unkept)
  request.updateBody(plainBody(request.body()))
}

function refuse(cause: unknown): never {
  throw Object.assign(new UploadDiskError({}, 'file'), { cause })
}
