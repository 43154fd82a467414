import type { HttpContext } from '@adonisjs/core/http'
import { StartSimulation } from '#loyalty/promotions/actions/start_simulation'
import { showPromotion } from '#loyalty/promotions/queries/promotions_query'
import { listSimulations, showSimulation } from '#loyalty/promotions/queries/simulations_query'
import { promotionStats } from '#loyalty/promotions/queries/stats_query'
import { periodValidator } from '#loyalty/validators/promotions_validator'

export default class PromotionSimulationsController {
  async index({ actor, params }: HttpContext) {
    const { id } = await showPromotion(actor, params.id)
    return { data: await listSimulations(actor, id) }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await showSimulation(actor, params.simulationId) }
  }

  /** Many receipts take a while: ask again with `show` until the state is done. */
  async store({ actor, params, request, response }: HttpContext) {
    const period = await request.validateUsing(periodValidator)
    const id = await new StartSimulation().handle(actor, params.id, period)
    return response.accepted({ data: await showSimulation(actor, id) })
  }

  async stats({ actor, params, request }: HttpContext) {
    const period = await request.validateUsing(periodValidator)
    return { data: await promotionStats(actor, params.id, period) }
  }
}
