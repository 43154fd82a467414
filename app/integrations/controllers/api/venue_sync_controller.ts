import type { HttpContext } from '@adonisjs/core/http'
import { SyncVenue } from '#integrations/actions/sync_venue'
import { venueSyncStatus } from '#integrations/queries/venue_sync_query'
import { describeRun } from '#integrations/transformers/run_description'

export default class VenueSyncController {
  async store({ actor, params, response }: HttpContext) {
    const runs = await new SyncVenue().handle(actor, params.id)
    return response.accepted({ data: runs.map(describeRun) })
  }

  async show({ actor, params }: HttpContext) {
    return { data: await venueSyncStatus(actor, params.id) }
  }
}
