import type { HttpContext } from '@adonisjs/core/http'
import { SetCosts } from '#commerce/actions/set_costs'
import { costsIn } from '#commerce/queries/costs_query'
import { readCostsValidator, setCostsValidator } from '#commerce/validators/costs_validator'
import { venueFor } from '#tenancy/venue_access'

export default class CostsController {
  async index({ actor, request }: HttpContext) {
    const { venueId, ...months } = await request.validateUsing(readCostsValidator)
    const venue = await venueFor(actor, venueId)
    const costs = await costsIn(actor, [venue.id], months)
    return { data: costs.map((cost) => ({ ...cost, amount: cost.amount / 100 })) }
  }

  async update({ actor, request }: HttpContext) {
    const { costs } = await request.validateUsing(setCostsValidator)
    return { data: await new SetCosts().handle(actor, costs) }
  }
}
