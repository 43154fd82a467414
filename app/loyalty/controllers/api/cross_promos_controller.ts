import type { HttpContext } from '@adonisjs/core/http'
import { listCrossPromos, showCrossPromo } from '#loyalty/cross_promos/cross_promos_query'
import { CreateCrossPromo, UpdateCrossPromo } from '#loyalty/cross_promos/save_cross_promo'
import {
  createCrossPromoValidator,
  updateCrossPromoValidator,
} from '#loyalty/validators/membership_validator'

export default class CrossPromosController {
  async index({ actor }: HttpContext) {
    return { data: await listCrossPromos(actor) }
  }

  async store({ actor, request, response }: HttpContext) {
    const input = await request.validateUsing(createCrossPromoValidator)
    const id = await new CreateCrossPromo().handle(actor, input)
    return response.created({ data: await showCrossPromo(actor, id) })
  }

  async update({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(updateCrossPromoValidator)
    await new UpdateCrossPromo().handle(actor, params.id, input)
    return { data: await showCrossPromo(actor, params.id) }
  }
}
