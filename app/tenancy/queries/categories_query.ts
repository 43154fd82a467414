import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import BusinessCategory from '#tenancy/models/business_category'

/** The categories of the tenant, those of Krug and its own, by name in the actor's language. */
export async function listCategories(
  actor: Actor,
  request: PageRequest
): Promise<Paginated<BusinessCategory>> {
  const { page, perPage } = pageOf(request)
  const result = await BusinessCategory.query()
    .orderBy(actor.locale === 'en' ? 'name_en' : 'name_ru')
    .orderBy('code')
    .paginate(page, perPage)
  return { rows: result.all(), meta: { page, perPage, total: result.total } }
}
