import { BaseTransformer } from '@adonisjs/core/transformers'
import type Business from '#tenancy/models/business'

export default class BusinessTransformer extends BaseTransformer<Business> {
  toObject() {
    const { id, name, categoryCode, medical, archivedAt, createdAt } = this.resource
    return {
      id,
      name,
      category: categoryCode,
      medical,
      archivedAt: archivedAt?.toISO() ?? null,
      createdAt: createdAt.toISO()!,
    }
  }
}
