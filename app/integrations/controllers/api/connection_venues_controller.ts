import type { HttpContext } from '@adonisjs/core/http'
import { MapVenue } from '#integrations/actions/map_venue'
import {
  describeConnectionVenue,
  listConnectionVenues,
} from '#integrations/queries/connection_venues_query'
import { mapVenueValidator } from '#integrations/validators/integrations_validator'

export default class ConnectionVenuesController {
  async index({ actor, params }: HttpContext) {
    return { data: await listConnectionVenues(actor, params.id) }
  }

  async update({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(mapVenueValidator)
    const mapping = await new MapVenue().handle(actor, params.id, Number(params.mappingId), input)
    return { data: describeConnectionVenue(mapping) }
  }
}
