import { BusinessCategorySchema } from '#database/schema'
import { BUSINESS_CATEGORIES } from '#tenancy/presets'

const BUILT_IN = new Set<string>(BUSINESS_CATEGORIES.map(({ code }) => code))

export default class BusinessCategory extends BusinessCategorySchema {
  /** One that every tenant starts with, and none may change. */
  get builtIn() {
    return BUILT_IN.has(this.code)
  }
}
