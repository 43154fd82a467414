import transmit from '@adonisjs/transmit/services/main'
import db from '@adonisjs/lucid/services/db'
import SyncRun from '#integrations/models/sync_run'
import { describeRun } from '#integrations/transformers/run_description'
import { announceFigures } from '#shared/live/announce_figures'
import { withTenant } from '#tenancy/tenant_scope'

const QUIET_MS = 400
const lastSaid = new Map<string, number>()

/** Tells open pages how a run goes, at most every so often, and that there are new numbers to fetch. */
export async function announceRun(
  tenantId: string,
  runId: string,
  salesChanged: boolean,
  urgent = false
) {
  if (salesChanged) announceFigures(tenantId)
  const now = Date.now()
  if (!urgent && now - (lastSaid.get(runId) ?? 0) < QUIET_MS) return
  if (urgent) lastSaid.delete(runId)
  else lastSaid.set(runId, now)

  const run = await withTenant(db, tenantId, () => SyncRun.find(runId))
  if (!run) return
  transmit.broadcast(`tenants/${tenantId}/runs`, describeRun(run) as never)
}
