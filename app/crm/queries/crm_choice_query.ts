import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { crmReach, type CrmReach } from '#crm/queries/crm_reach_query'

export interface Pipeline {
  id: string
  name: string
}

export interface Manager {
  id: string
  name: string
  department: string | null
}

/** The pipelines and managers within an actor's reach, for every page that lets one choose among them. */
export async function crmToChoose(actor: Actor) {
  const reach = await crmReach(actor)
  return { pipelines: await pipelinesIn(actor, reach), managers: await managersIn(actor, reach) }
}

/** Pipelines of deals, by name. */
export async function pipelinesIn({ tenantId }: Actor, { connectionIds }: CrmReach) {
  const { rows } = await db.rawQuery<{ rows: Pipeline[] }>(
    `select id, name from pipelines
      where tenant_id = :tenant and connection_id = any(cast(:connections as uuid[]))
        and entity = 'deals' and not deleted
      order by name, id`,
    { tenant: tenantId, connections: connectionIds }
  )
  return rows
}

/** Who leads or does anything in the connections that have pipelines, by name. */
export async function managersIn({ tenantId }: Actor, { connectionIds, managerIds }: CrmReach) {
  const { rows } = await db.rawQuery<{ rows: Manager[] }>(
    `select e.id, e.name, e.department from employees e
      where e.tenant_id = :tenant
        and (cast(:managers as uuid[]) is null or e.id = any(cast(:managers as uuid[])))
        and e.connection_id in (
          select connection_id from pipelines
           where tenant_id = :tenant and connection_id = any(cast(:connections as uuid[])))
      order by e.name, e.id`,
    { tenant: tenantId, connections: connectionIds, managers: managerIds } as never
  )
  return rows
}
