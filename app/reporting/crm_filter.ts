import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { businessesFor } from '#tenancy/venue_access'
import { assertAll } from '#reporting/venue_filter'
import { crmReach, type CrmReach } from '#crm/queries/crm_reach_query'
import { managersIn, pipelinesIn, type Manager, type Pipeline } from '#crm/queries/crm_choice_query'

export interface CrmFilter {
  businessId?: string[]
  pipelineId?: string[]
  managerId?: string[]
}

/** Whose deals a report is about, and of which pipelines; a list that is `null` leaves nothing out. */
export interface CrmSelection {
  reach: CrmReach
  pipelines: Pipeline[] | null
  managers: Manager[] | null
}

/**
 * What a report on leads and deals is about: what was asked for, never beyond the actor's reach.
 *
 * @throws NotFoundError for a business, pipeline or manager that is not the actor's to see.
 */
export async function selectCrm(
  actor: Actor,
  { businessId = [], pipelineId = [], managerId = [] }: CrmFilter
): Promise<CrmSelection> {
  if (businessId.length) assertAll(businessId, await businessesFor(actor).select('id'))
  const reach = await crmReach(actor, businessId)
  return {
    reach,
    pipelines: pipelineId.length ? pick(pipelineId, await pipelinesIn(actor, reach)) : null,
    managers:
      managerId.length || reach.managerIds ? pick(managerId, await managersIn(actor, reach)) : null,
  }
}

/** Those asked for, or all within reach. */
function pick<T extends { id: string }>(ids: string[], reachable: T[]): T[] {
  if (ids.length === 0) return reachable
  const known = new Map(reachable.map((one) => [one.id, one]))
  return ids.map((id) => found(known.get(id) ?? null))
}
