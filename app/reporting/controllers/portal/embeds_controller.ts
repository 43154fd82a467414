import type { HttpContext } from '@adonisjs/core/http'
import { asProps } from '#shared/as_props'
import { embedsOf } from '#reporting/embeds/queries/embeds_query'
import { listEmbedsValidator } from '#reporting/embeds/validators/embed_validator'
import { placesToChoose } from '#tenancy/queries/place_choice_query'

const PER_PAGE = 25

export default class EmbedsController {
  async index({ actor, request, inertia }: HttpContext) {
    const asked = await request.validateUsing(listEmbedsValidator)
    const embeds = await embedsOf(actor, { perPage: PER_PAGE, ...asked })
    return inertia.render('embeds/index', {
      embeds: asProps(embeds),
      places: await placesToChoose(actor),
    })
  }
}
