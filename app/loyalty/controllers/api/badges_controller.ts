import type { HttpContext } from '@adonisjs/core/http'
import { CreateBadge, DeleteBadge, ReplaceBadge } from '#loyalty/badges/actions/save_badge'
import {
  badgesOfCustomer,
  listBadges,
  listHolders,
  showBadge,
} from '#loyalty/badges/queries/badges_query'
import { listBadgesValidator, saveBadgeValidator } from '#loyalty/validators/badge_validator'

export default class BadgesController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listBadgesValidator)
    const { rows, meta } = await listBadges(actor, input)
    return { data: rows, meta }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await showBadge(actor, params.id) }
  }

  async store({ actor, request, response }: HttpContext) {
    const input = await request.validateUsing(saveBadgeValidator)
    const id = await new CreateBadge().handle(actor, input)
    return response.created({ data: await showBadge(actor, id) })
  }

  async replace({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(saveBadgeValidator)
    await new ReplaceBadge().handle(actor, params.id, input)
    return { data: await showBadge(actor, params.id) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DeleteBadge().handle(actor, params.id)
    return response.noContent()
  }

  async customers({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(listBadgesValidator)
    const { rows, meta } = await listHolders(actor, params.id, input)
    return { data: rows, meta }
  }

  async ofCustomer({ actor, params }: HttpContext) {
    return { data: await badgesOfCustomer(actor, params.id) }
  }
}
