import type { HttpContext } from '@adonisjs/core/http'
import type { Actor } from '#shared/actor'
import { asProps } from '#shared/as_props'
import { listConnections } from '#integrations/queries/connections_query'
import { startPageOf } from '#reporting/dashboards/queries/dashboards_query'
import { questionJson } from '#reporting/formatters/json'
import { answerOverview, askOverview } from '#reporting/queries/overview_query'
import { questionValidator } from '#reporting/validators/report_validator'
import { placesToChoose } from '#tenancy/queries/place_choice_query'

type Places = Awaited<ReturnType<typeof placesToChoose>>

export default class OverviewController {
  /** The front door: leads everybody to the first page that is of use to them. */
  async show({ actor, request, response, inertia }: HttpContext) {
    if (!actor.can('dashboards.read')) return response.redirect().toPath('/settings')
    const places = await placesToChoose(actor)
    if (places.businesses.length === 0 && actor.can('businesses.manage'))
      return response.redirect().toPath('/welcome')

    const start = await startPageOf(actor)
    if (start !== null) return response.redirect().toPath(`/dashboards/${start}`)

    const input = await request.validateUsing(questionValidator)
    const asked = await askOverview(actor, input)
    const { context, freshness } = asked
    return inertia.render('overview/index', {
      places,
      asked: asProps({ ...questionJson({ context, parameters: {} }), freshness }),
      setup: freshness.lastReceiptAt ? null : await setupOf(actor, places),
      answer: inertia.defer(async () => asProps(await answerOverview(asked))),
    })
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
