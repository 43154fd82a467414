import type { HttpContext } from '@adonisjs/core/http'
import { listConnectors } from '#integrations/queries/connectors_query'

export default class ConnectorsController {
  async index({ actor }: HttpContext) {
    return { data: await listConnectors(actor.locale) }
  }
}
