import type { HttpContext } from '@adonisjs/core/http'
import app from '@adonisjs/core/services/app'
import { biAccess } from '#reporting/bi/bi_access_query'
import { CloseBiAccess } from '#reporting/bi/close_bi_access'
import { OpenBiAccess } from '#reporting/bi/open_bi_access'

export default class BiAccessController {
  async show() {
    return { data: await biAccess() }
  }

  async open({ actor, response }: HttpContext) {
    return response.created({ data: await new OpenBiAccess().handle(actor) })
  }

  async close({ actor, response }: HttpContext) {
    await new CloseBiAccess().handle(actor)
    return response.noContent()
  }

  /** A dashboard over the views, to be imported into Grafana. */
  async grafana({ response }: HttpContext) {
    return response.attachment(app.makePath('resources/grafana/krug.json'), 'krug.json')
  }
}
