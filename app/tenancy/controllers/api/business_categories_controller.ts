import type { HttpContext } from '@adonisjs/core/http'
import { CreateCategory, DeleteCategory, RenameCategory } from '#tenancy/actions/save_category'
import { listCategories } from '#tenancy/queries/categories_query'
import BusinessCategoryTransformer from '#tenancy/transformers/business_category_transformer'
import {
  createCategoryValidator,
  listCategoriesValidator,
  renameCategoryValidator,
} from '#tenancy/validators/category_validator'

export default class BusinessCategoriesController {
  async index({ actor, request, serialize }: HttpContext) {
    const input = await request.validateUsing(listCategoriesValidator)
    const { rows, meta } = await listCategories(actor, input)
    return { ...(await serialize(BusinessCategoryTransformer.transform(rows))), meta }
  }

  async store({ actor, request, response, serialize }: HttpContext) {
    const input = await request.validateUsing(createCategoryValidator)
    const category = await new CreateCategory().handle(actor, input)
    return response.created(await serialize(BusinessCategoryTransformer.transform(category)))
  }

  async update({ actor, params, request, serialize }: HttpContext) {
    const input = await request.validateUsing(renameCategoryValidator)
    return serialize(
      BusinessCategoryTransformer.transform(
        await new RenameCategory().handle(actor, params.code, input)
      )
    )
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DeleteCategory().handle(actor, params.code)
    return response.noContent()
  }
}
