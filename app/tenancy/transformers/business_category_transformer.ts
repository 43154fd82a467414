import { BaseTransformer } from '@adonisjs/core/transformers'
import type BusinessCategory from '#tenancy/models/business_category'
import { MEDICAL_CATEGORIES } from '#tenancy/presets'

export default class BusinessCategoryTransformer extends BaseTransformer<BusinessCategory> {
  toObject() {
    const { code, nameRu, nameEn, builtIn } = this.resource
    return { code, nameRu, nameEn, builtIn, medical: MEDICAL_CATEGORIES.includes(code) }
  }
}
