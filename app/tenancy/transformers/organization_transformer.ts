import { BaseTransformer } from '@adonisjs/core/transformers'
import type Tenant from '#tenancy/models/tenant'

export default class OrganizationTransformer extends BaseTransformer<Tenant> {
  toObject() {
    const { id, name, preset, locale, currency, timezone, weekStartsOn, createdAt } = this.resource
    return {
      id,
      name,
      preset,
      locale,
      currency,
      timezone,
      weekStartsOn,
      createdAt: createdAt.toISO()!,
    }
  }
}
