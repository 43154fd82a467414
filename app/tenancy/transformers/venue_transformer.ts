import { BaseTransformer } from '@adonisjs/core/transformers'
import type Venue from '#tenancy/models/venue'

export default class VenueTransformer extends BaseTransformer<Venue> {
  toObject() {
    const { id, businessId, name, address, timezone, dayStartHour, archivedAt } = this.resource
    return {
      id,
      businessId,
      name,
      address,
      timezone,
      dayStartHour,
      archivedAt: archivedAt?.toISO() ?? null,
    }
  }
}
