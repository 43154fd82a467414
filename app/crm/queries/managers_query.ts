import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

export interface ManagerDescription {
  id: string
  name: string
  role: string | null
  department: string | null
  /** The connection whose CRM the manager works in. */
  connection: string
  /** The user who is this manager: as a person decided, or as the e-mail says. */
  user: { id: string; name: string } | null
  /** `email` while nobody decided. */
  linkedBy: 'person' | 'email'
}

/** Everybody who works in a CRM of the tenant, with the user they are. */
export async function listManagers(
  { tenantId }: Actor,
  request: PageRequest
): Promise<Paginated<ManagerDescription>> {
  const { page, perPage, offset } = pageOf(request)
  const { rows } = await db.rawQuery<{ rows: (Stored & { total: number })[] }>(
    `select e.id, e.name, e.role, e.department, c.name as connection, encode(e.email_index, 'hex') as email,
            m.employee_id is not null as decided, m.user_id as "userId", count(*) over () as total
       from employees e
       join connections c on c.tenant_id = e.tenant_id and c.id = e.connection_id
       left join manager_users m on m.tenant_id = e.tenant_id and m.employee_id = e.id
      where e.tenant_id = :tenant and not e.deleted and e.connection_id in (
        select connection_id from pipelines where tenant_id = :tenant)
      order by e.name, e.id
      limit :perPage offset :offset`,
    { tenant: tenantId, perPage, offset }
  )
  const users = await membersByMark(tenantId)
  const total = rows[0]?.total ?? 0
  return { rows: rows.map((row) => described(row, users)), meta: { page, perPage, total } }
}

interface Stored {
  id: string
  name: string
  role: string | null
  department: string | null
  connection: string
  email: string | null
  decided: boolean
  userId: string | null
}

type Users = Map<string, { id: string; name: string }>

function described(
  { id, name, role, department, connection, email, decided, userId }: Stored,
  users: Users
): ManagerDescription {
  return {
    ...{ id, name, role, department, connection },
    user: users.get((decided ? userId : email) ?? '') ?? null,
    linkedBy: decided ? 'person' : 'email',
  }
}

/** The members by their id, and by the blind index of their e-mail. */
async function membersByMark(tenantId: string): Promise<Users> {
  const cipher = await tenantCipher()
  const members = await db
    .from('memberships')
    .join('users', 'users.id', 'memberships.user_id')
    .where('memberships.tenant_id', tenantId)
    .whereNull('memberships.disabled_at')
    .select('users.id', 'users.name', 'users.email')
  return new Map(
    members.flatMap(({ id, name, email }) => [
      [id, { id, name }],
      [cipher.index('email', email.toLowerCase()).toString('hex'), { id, name }],
    ])
  )
}
