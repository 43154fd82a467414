import type { Actor } from '#shared/actor'
import { forgetFiles } from '#reporting/exports/exported_file'
import { exportOf } from '#reporting/exports/queries/exports_query'
import { afterCommit } from '#tenancy/tenant_scope'

/** With its file; one that is being written ends. @throws NotFoundError */
export class DeleteExport {
  async handle(actor: Actor, id: string) {
    const one = await exportOf(actor, id)
    await one.delete()
    await afterCommit(() => forgetFiles(one))
  }
}
