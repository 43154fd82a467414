import type { HttpContext } from '@adonisjs/core/http'
import { MapCategory, MapPayment, MapStage } from '#integrations/actions/map_words'
import { wordMappings } from '#integrations/queries/word_mappings_query'
import {
  mapCategoryValidator,
  mapPaymentValidator,
  mapStageValidator,
} from '#integrations/validators/integrations_validator'

export default class MappingsController {
  async index({ actor, params }: HttpContext) {
    return { data: await wordMappings(actor, params.id) }
  }

  async payment({ actor, params, request, response }: HttpContext) {
    const { name, type } = await request.validateUsing(mapPaymentValidator)
    await new MapPayment().handle(actor, params.id, name, type)
    return response.noContent()
  }

  async stage({ actor, params, request, response }: HttpContext) {
    const { outcome } = await request.validateUsing(mapStageValidator)
    await new MapStage().handle(actor, params.id, params.stageId, outcome)
    return response.noContent()
  }

  async category({ actor, params, request, response }: HttpContext) {
    const { shownAs } = await request.validateUsing(mapCategoryValidator)
    await new MapCategory().handle(actor, params.id, params.categoryId, shownAs)
    return response.noContent()
  }
}
