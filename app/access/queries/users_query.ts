import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'

export interface TenantUser {
  id: string
  name: string
  email: string
  /** A role of Krug by name, an own one by id. */
  role: string
  businessIds: string[]
  venueIds: string[]
  disabled: boolean
  /** Whether a second factor stands beside the password. */
  secondFactor: boolean
  createdAt: Date
}

/** The people of the tenant, by name. `search` matches name and e-mail. */
export async function usersOf(
  actor: Actor,
  { search, ...request }: PageRequest & { search?: string }
): Promise<Paginated<TenantUser>> {
  const { page, perPage, offset } = pageOf(request)
  const pattern = search ? `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` : null
  const { rows } = await db.rawQuery<{ rows: (TenantUser & { total: number })[] }>(
    `select u.id, u.name, u.email, coalesce(m.role_id::text, m.role) as role,
            exists (select from second_factors f where f.user_id = u.id and f.confirmed_at is not null) as "secondFactor",
            m.disabled_at is not null as disabled, m.created_at as "createdAt",
            coalesce(array_agg(s.business_id) filter (where s.business_id is not null), '{}') as "businessIds",
            coalesce(array_agg(s.venue_id) filter (where s.venue_id is not null), '{}') as "venueIds",
            count(*) over () as total
       from memberships m
       join users u on u.id = m.user_id
       left join membership_scopes s on s.tenant_id = m.tenant_id and s.user_id = m.user_id
      where m.tenant_id = :tenantId
        and (:pattern::text is null or lower(u.name) like :pattern or u.email like :pattern)
      group by u.id, u.name, u.email, m.role, m.role_id, m.disabled_at, m.created_at
      order by u.name, u.id
      limit :perPage offset :offset`,
    { tenantId: actor.tenantId, pattern, perPage, offset }
  )
  const total = rows[0]?.total ?? 0
  return { rows: rows.map(({ total: _total, ...row }) => row), meta: { page, perPage, total } }
}
