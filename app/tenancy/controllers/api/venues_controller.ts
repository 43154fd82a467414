import type { HttpContext } from '@adonisjs/core/http'
import { ArchiveVenue, CreateVenue, UpdateVenue } from '#tenancy/actions/save_venue'
import { listVenues } from '#tenancy/queries/places_query'
import { venueFor } from '#tenancy/venue_access'
import VenueTransformer from '#tenancy/transformers/venue_transformer'
import {
  createVenueValidator,
  listPlacesValidator,
  updateVenueValidator,
} from '#tenancy/validators/tenancy_validator'

export default class VenuesController {
  async index({ actor, request, serialize }: HttpContext) {
    const input = await request.validateUsing(listPlacesValidator)
    const { rows, meta } = await listVenues(actor, input)
    return { ...(await serialize(VenueTransformer.transform(rows))), meta }
  }

  async show({ actor, params, serialize }: HttpContext) {
    return serialize(VenueTransformer.transform(await venueFor(actor, params.id)))
  }

  async store({ actor, request, response, serialize }: HttpContext) {
    const input = await request.validateUsing(createVenueValidator)
    const venue = await new CreateVenue().handle(actor, input)
    return response.created(await serialize(VenueTransformer.transform(venue)))
  }

  async update({ actor, params, request, serialize }: HttpContext) {
    const input = await request.validateUsing(updateVenueValidator)
    return serialize(
      VenueTransformer.transform(await new UpdateVenue().handle(actor, params.id, input))
    )
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new ArchiveVenue().handle(actor, params.id)
    return response.noContent()
  }
}
