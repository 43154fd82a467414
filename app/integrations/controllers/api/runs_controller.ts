import type { HttpContext } from '@adonisjs/core/http'
import { CancelRun } from '#integrations/actions/cancel_run'
import { StartSync } from '#integrations/actions/start_sync'
import { listRuns, runFor } from '#integrations/queries/connections_query'
import { describeRun } from '#integrations/transformers/run_description'
import {
  listRunsValidator,
  startSyncValidator,
} from '#integrations/validators/integrations_validator'

export default class RunsController {
  async index({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(listRunsValidator)
    const { rows, meta } = await listRuns(actor, params.id, input)
    return { data: rows, meta }
  }

  async show({ actor, params }: HttpContext) {
    return { data: describeRun(await runFor(actor, params.id, params.runId)) }
  }

  async store({ actor, params, request, response }: HttpContext) {
    const input = await request.validateUsing(startSyncValidator)
    const run = await new StartSync().handle(actor, params.id, input)
    return response.accepted({ data: describeRun(run) })
  }

  async cancel({ actor, params }: HttpContext) {
    const run = await new CancelRun().handle(actor, params.id, params.runId)
    return { data: describeRun(run) }
  }
}
