import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { businessesFor, venuesFor } from '#tenancy/venue_access'

type Filter = PageRequest & { archived?: boolean; businessId?: string }

/** Businesses within the actor's reach, by name; archived ones only when asked for. */
export function listBusinesses(actor: Actor, { archived, ...request }: Filter) {
  return paginated(businessesFor(actor), request, archived)
}

/** Venues within the actor's reach, by name; archived ones only when asked for. */
export function listVenues(actor: Actor, { archived, businessId, ...request }: Filter) {
  const query = venuesFor(actor)
  if (businessId) query.where('business_id', businessId)
  return paginated(query, request, archived)
}

async function paginated<M extends LucidModel>(
  query: ModelQueryBuilderContract<M, InstanceType<M>>,
  request: PageRequest,
  archived = false
): Promise<Paginated<InstanceType<M>>> {
  const { page, perPage } = pageOf(request)
  if (!archived) query.whereNull('archived_at')
  const result = await query.orderBy('name').orderBy('id').paginate(page, perPage)
  return { rows: result.all() as InstanceType<M>[], meta: { page, perPage, total: result.total } }
}
