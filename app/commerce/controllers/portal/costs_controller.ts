import type { HttpContext } from '@adonisjs/core/http'
import { asProps } from '#shared/as_props'
import { costSheet } from '#commerce/queries/cost_sheet_query'
import { costPageValidator } from '#commerce/validators/costs_validator'
import { today } from '#shared/clock'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'
import { listVenues } from '#tenancy/queries/places_query'
import { ALL } from '#tenancy/portal_places'
import { venueFor } from '#tenancy/venue_access'

export default class CostsController {
  async show({ actor, request, inertia }: HttpContext) {
    const { venueId, year, kind } = await request.validateUsing(costPageValidator)
    const { rows } = await listVenues(actor, { perPage: ALL })
    const chosen = venueId ? await venueFor(actor, venueId) : rows[0]
    const { timezone } = await tenantSummary(actor)
    const thisYear = Number(today(timezone).slice(0, 4))
    const asked = { year: year ?? thisYear, kind: kind ?? 'fact' }
    return inertia.render('finance/costs', {
      venues: rows.map(({ id, name }) => ({ id, name })),
      venueId: chosen?.id ?? null,
      sheet: chosen ? asProps(await costSheet(actor, chosen.id, asked)) : null,
    })
  }
}
