import db from '@adonisjs/lucid/services/db'
import { changedFields } from '#loyalty/programme/changed_fields'
import { checkSettings } from '#loyalty/programme/check_settings'
import { ProgrammeChangedError } from '#loyalty/programme/errors'
import { programmeInForce } from '#loyalty/programme/programme_query'
import type { Programme, ProgrammeSettings } from '#loyalty/programme/settings'
import { recomputeTiersJob } from '#loyalty/jobs/recompute_tiers_job'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import queue from '#shared/queue/service'
import { lockTenant } from '#tenancy/lock_tenant'
import { afterCommit } from '#tenancy/tenant_scope'

interface Input {
  /** The version that the changes are based on. */
  basedOn: number
  settings: ProgrammeSettings
}

/**
 * Puts other settings in force, from now on: what was earned before stays as it was. Tiers are computed anew by a job
 * where their conditions changed.
 *
 * @throws ProgrammeChangedError when somebody saved meanwhile, ProgrammeContradictionError
 */
export class SaveProgramme {
  async handle(actor: Actor, { basedOn, settings }: Input): Promise<Programme> {
    await lockTenant(actor)
    const before = await programmeInForce()
    if (before.version !== basedOn) throw new ProgrammeChangedError({ version: before.version })
    checkSettings(settings, await businessIds())
    const version = basedOn + 1
    const changed = changedFields(before.settings, settings)
    await db.table('programme_versions').insert({
      version,
      settings: JSON.stringify(settings),
      created_by: actor.userId,
    })
    await new RecordAudit().handle(actor, {
      action: 'programme.saved',
      subjectType: 'programme',
      details: { version, changed },
    })
    if (changed.includes('tiers'))
      await afterCommit(() => queue.dispatch(recomputeTiersJob, { tenantId: actor.tenantId }))
    return { version, settings }
  }
}

async function businessIds() {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>('select id from businesses')
  return new Set(rows.map(({ id }) => id))
}
