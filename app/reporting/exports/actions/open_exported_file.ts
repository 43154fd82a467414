import type { Readable } from 'node:stream'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { ForbiddenError } from '#access/errors/errors'
import { actorOf } from '#access/queries/actor_query'
import { ExportGoneError } from '#reporting/exports/errors'
import { keyOf, readLink } from '#reporting/exports/exported_file'
import Export from '#reporting/exports/models/export'
import { stillHolds } from '#reporting/exports/rights'
import { withTenant } from '#tenancy/tenant_scope'

/**
 * The file behind a link, for as long as who asked for it may see what is in it. To be called outside of a scope.
 *
 * @throws ExportGoneError, ForbiddenError
 */
export class OpenExportedFile {
  async handle(id: string, token: string): Promise<{ file: Export; content: Readable }> {
    const tenantId = readLink(token, id)
    if (!tenantId) throw new ExportGoneError()
    const file = await withTenant(db, tenantId, async () => {
      const one = await Export.find(id)
      if (one?.state !== 'ready') throw new ExportGoneError()
      const actor = await actorOf(tenantId, one.userId)
      if (!actor || !stillHolds(actor, one.rights)) throw new ForbiddenError()
      return one
    })
    const disk = drive.use()
    if (!(await disk.exists(keyOf(file)))) throw new ExportGoneError()
    return { file, content: await disk.getStream(keyOf(file)) }
  }
}
