import type { HttpContext } from '@adonisjs/core/http'
import type { Actor } from '#shared/actor'
import { listConnections } from '#integrations/queries/connections_query'
import { overview } from '#reporting/queries/overview_query'
import { questionValidator } from '#reporting/validators/report_validator'
import { asProps } from './props.js'
import { placesOf } from './places.js'

type Places = Awaited<ReturnType<typeof placesOf>>

export default class OverviewController {
  /** The front door: leads everybody to the first page that is of use to them. */
  async show({ actor, request, response, inertia }: HttpContext) {
    if (!actor.can('dashboards.read')) return response.redirect().toPath('/settings')
    const places = await placesOf(actor)
    if (places.businesses.length === 0 && actor.can('businesses.manage'))
      return response.redirect().toPath('/welcome')

    const input = await request.validateUsing(questionValidator)
    const answer = asProps(await overview(actor, input))
    const setup = answer.freshness.lastReceiptAt ? null : await setupOf(actor, places)
    return inertia.render('overview/index', { answer, places, setup })
  }
}

/** How far a tenant without sales has come. */
async function setupOf(actor: Actor, { businesses, venues }: Places) {
  const { meta } = await listConnections(actor, { perPage: 1 })
  return {
    business: businesses.length > 0,
    venue: venues.length > 0,
    data: meta.total > 0,
    sales: false,
  }
}
