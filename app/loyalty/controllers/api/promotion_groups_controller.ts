import type { HttpContext } from '@adonisjs/core/http'
import { CreateGroup, DeleteGroup, ReplaceGroup } from '#loyalty/promotions/actions/save_group'
import { groupById, listGroups } from '#loyalty/promotions/queries/groups_query'
import {
  createGroupValidator,
  replaceGroupValidator,
} from '#loyalty/validators/promotions_validator'

export default class PromotionGroupsController {
  async index() {
    return { data: await listGroups() }
  }

  async store({ actor, request, response }: HttpContext) {
    const input = await request.validateUsing(createGroupValidator)
    const id = await new CreateGroup().handle(actor, input)
    return response.created({ data: await groupById(id) })
  }

  async show({ params }: HttpContext) {
    return { data: await groupById(params.id) }
  }

  async replace({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(replaceGroupValidator)
    await new ReplaceGroup().handle(actor, params.id, input)
    return { data: await groupById(params.id) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DeleteGroup().handle(actor, params.id)
    return response.noContent()
  }
}
