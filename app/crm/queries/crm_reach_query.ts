import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

/** Whose leads, deals and activities an actor may know of. */
export interface CrmReach {
  /** The connections that brought them. */
  connectionIds: string[]
  /** `null`: everybody's, also those that nobody leads. */
  managerIds: string[] | null
}

/**
 * A manager sees the own deals, a head those of the department, a director all: by the widest of the rights `crm.own`,
 * `crm.department` and `crm.all`. Somebody limited to businesses sees what their connections brought; `businessIds`
 * narrows that further.
 */
export async function crmReach(actor: Actor, businessIds: string[] = []): Promise<CrmReach> {
  const connectionIds = await connectionsOf(actor, businessIds)
  if (actor.can('crm.all')) return { connectionIds, managerIds: null }
  const own = await ownManagers(actor)
  return {
    connectionIds,
    managerIds: actor.can('crm.department') ? await withColleagues(actor, own) : own,
  }
}

async function connectionsOf({ tenantId, scope }: Actor, businessIds: string[]) {
  const connections = await db
    .from('connections')
    .where('tenant_id', tenantId)
    .if(scope, (query) => query.whereIn('business_id', scope!.businessIds))
    .if(businessIds.length, (query) => query.whereIn('business_id', businessIds))
    .select('id')
  return connections.map(({ id }) => id as string)
}

/** The managers that the actor is: by decision, and where nobody decided, by e-mail. */
async function ownManagers({ tenantId, userId }: Actor): Promise<string[]> {
  if (!userId) return []
  const { email } = await db.from('users').where('id', userId).select('email').firstOrFail()
  const cipher = await tenantCipher()
  const index = cipher.index('email', email.toLowerCase())
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `select e.id from employees e
       left join manager_users m on m.tenant_id = e.tenant_id and m.employee_id = e.id
      where e.tenant_id = :tenant
        and case when m.employee_id is null then e.email_index = :index else m.user_id = :user end`,
    { tenant: tenantId, index, user: userId } as never
  )
  return rows.map(({ id }) => id)
}

/** These, and all who are in a department of theirs. */
async function withColleagues({ tenantId }: Actor, managerIds: string[]): Promise<string[]> {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `select e.id from employees e
      where e.tenant_id = :tenant and (e.id = any(cast(:own as uuid[])) or exists (
        select from employees own
         where own.tenant_id = e.tenant_id and own.id = any(cast(:own as uuid[]))
           and own.connection_id = e.connection_id and own.department = e.department))`,
    { tenant: tenantId, own: managerIds }
  )
  return rows.map(({ id }) => id)
}
