import type { HttpContext } from '@adonisjs/core/http'
import { customerIdFor } from '#customers/queries/customer_query'
import { cardOf } from '#loyalty/cards/card_query'
import { IssueCard } from '#loyalty/cards/issue_card'

export default class CardsController {
  async show({ actor, params }: HttpContext) {
    const id = await customerIdFor(actor, params.id)
    return { data: await cardOf(actor, id) }
  }

  async store({ actor, params, response }: HttpContext) {
    const id = await customerIdFor(actor, params.id)
    await new IssueCard().handle(actor, id)
    return response.created({ data: await cardOf(actor, id) })
  }
}
