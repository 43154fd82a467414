import type { HttpContext } from '@adonisjs/core/http'
import { ArchiveBusiness, CreateBusiness, UpdateBusiness } from '#tenancy/actions/save_business'
import { listBusinesses } from '#tenancy/queries/places_query'
import { businessFor } from '#tenancy/venue_access'
import BusinessTransformer from '#tenancy/transformers/business_transformer'
import {
  createBusinessValidator,
  listPlacesValidator,
  updateBusinessValidator,
} from '#tenancy/validators/tenancy_validator'

export default class BusinessesController {
  async index({ actor, request, serialize }: HttpContext) {
    const input = await request.validateUsing(listPlacesValidator)
    const { rows, meta } = await listBusinesses(actor, input)
    return { ...(await serialize(BusinessTransformer.transform(rows))), meta }
  }

  async show({ actor, params, serialize }: HttpContext) {
    return serialize(BusinessTransformer.transform(await businessFor(actor, params.id)))
  }

  async store({ actor, request, response, serialize }: HttpContext) {
    const input = await request.validateUsing(createBusinessValidator)
    const business = await new CreateBusiness().handle(actor, input)
    return response.created(await serialize(BusinessTransformer.transform(business)))
  }

  async update({ actor, params, request, serialize }: HttpContext) {
    const input = await request.validateUsing(updateBusinessValidator)
    return serialize(
      BusinessTransformer.transform(await new UpdateBusiness().handle(actor, params.id, input))
    )
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new ArchiveBusiness().handle(actor, params.id)
    return response.noContent()
  }
}
