import type { HttpContext } from '@adonisjs/core/http'
import { CheckConnection, RecheckConnection } from '#integrations/actions/check_connection'
import {
  ArchiveConnection,
  CreateConnection,
  UpdateConnection,
} from '#integrations/actions/save_connection'
import {
  connectionFor,
  describeConnection,
  listConnections,
} from '#integrations/queries/connections_query'
import {
  checkConnectionValidator,
  createConnectionValidator,
  listConnectionsValidator,
  updateConnectionValidator,
} from '#integrations/validators/integrations_validator'

export default class ConnectionsController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listConnectionsValidator)
    const { rows, meta } = await listConnections(actor, input)
    return { data: rows, meta }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await describeConnection(actor, await connectionFor(actor, params.id)) }
  }

  async store({ actor, request, response }: HttpContext) {
    const input = await request.validateUsing(createConnectionValidator)
    const connection = await new CreateConnection().handle(actor, input)
    return response.created({ data: await describeConnection(actor, connection) })
  }

  async update({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(updateConnectionValidator)
    const connection = await new UpdateConnection().handle(actor, params.id, input)
    return { data: await describeConnection(actor, connection) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new ArchiveConnection().handle(actor, params.id)
    return response.noContent()
  }

  async check({ actor, request }: HttpContext) {
    const input = await request.validateUsing(checkConnectionValidator)
    return { data: await new CheckConnection().handle(actor, input) }
  }

  async recheck({ actor, params }: HttpContext) {
    return { data: await new RecheckConnection().handle(actor, params.id) }
  }
}
