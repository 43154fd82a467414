import type { HttpContext } from '@adonisjs/core/http'
import { ChangePromotionState } from '#loyalty/promotions/actions/change_state'
import {
  CreatePromotion,
  DeletePromotion,
  ReplacePromotion,
} from '#loyalty/promotions/actions/save_promotion'
import { parsedRule } from '#loyalty/promotions/complete_rule'
import { listPromotions, showPromotion } from '#loyalty/promotions/queries/promotions_query'
import {
  createPromotionValidator,
  listPromotionsValidator,
  replacePromotionValidator,
} from '#loyalty/validators/promotions_validator'

export default class PromotionsController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listPromotionsValidator)
    const { rows, meta } = await listPromotions(actor, input)
    return { data: rows, meta }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await showPromotion(actor, params.id) }
  }

  async store({ actor, request, response, i18n }: HttpContext) {
    const input = await request.validateUsing(createPromotionValidator)
    const id = await new CreatePromotion().handle(actor, (made, first) =>
      parsedRule(input, made, first, i18n)
    )
    return response.created({ data: await showPromotion(actor, id) })
  }

  async replace({ actor, params, request, i18n }: HttpContext) {
    const { version, ...input } = await request.validateUsing(replacePromotionValidator)
    await new ReplacePromotion().handle(actor, params.id, version, (id, next) =>
      parsedRule(input, id, next, i18n)
    )
    return { data: await showPromotion(actor, params.id) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DeletePromotion().handle(actor, params.id)
    return response.noContent()
  }

  async activate({ actor, params }: HttpContext) {
    await new ChangePromotionState().handle(actor, params.id, 'active')
    return { data: await showPromotion(actor, params.id) }
  }

  async pause({ actor, params }: HttpContext) {
    await new ChangePromotionState().handle(actor, params.id, 'paused')
    return { data: await showPromotion(actor, params.id) }
  }

  async end({ actor, params }: HttpContext) {
    await new ChangePromotionState().handle(actor, params.id, 'ended')
    return { data: await showPromotion(actor, params.id) }
  }
}
