import { BusinessCategorySchema } from '#database/schema'

export default class BusinessCategory extends BusinessCategorySchema {}
