import type { HttpContext } from '@adonisjs/core/http'
import { GiveLink } from '#reporting/embeds/actions/give_link'
import {
  CreateEmbed,
  DeleteEmbed,
  RevokeEmbed,
  UpdateEmbed,
} from '#reporting/embeds/actions/save_embed'
import { embedsOf, showEmbed } from '#reporting/embeds/queries/embeds_query'
import {
  createEmbedValidator,
  createLinkValidator,
  listEmbedsValidator,
  updateEmbedValidator,
} from '#reporting/embeds/validators/embed_validator'

export default class EmbedsController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listEmbedsValidator)
    const { rows, meta } = await embedsOf(actor, input)
    return { data: rows, meta }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await showEmbed(actor, params.id) }
  }

  async store({ actor, request, response }: HttpContext) {
    const input = await request.validateUsing(createEmbedValidator)
    const id = await new CreateEmbed().handle(actor, input)
    return response.created({ data: await showEmbed(actor, id) })
  }

  async update({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(updateEmbedValidator)
    await new UpdateEmbed().handle(actor, params.id, input)
    return { data: await showEmbed(actor, params.id) }
  }

  async revoke({ actor, params }: HttpContext) {
    await new RevokeEmbed().handle(actor, params.id)
    return { data: await showEmbed(actor, params.id) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DeleteEmbed().handle(actor, params.id)
    return response.noContent()
  }

  /** For one page, for a while, and of less than all. */
  async link({ actor, params, request, response }: HttpContext) {
    const input = await request.validateUsing(createLinkValidator)
    return response.created({ data: await new GiveLink().handle(actor, params.id, input) })
  }
}
