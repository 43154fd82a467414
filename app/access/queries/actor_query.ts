import db from '@adonisjs/lucid/services/db'
import { Actor } from '#shared/actor'
import {
  BUILT_IN_ROLES,
  isBuiltInRole,
  needsWholeTenant,
  type Permission,
} from '#access/permissions'
import { prepared } from '#shared/database/prepared'

interface Row {
  role: string
  second_factor_needed: boolean
  locale: 'ru' | 'en'
  permissions: Permission[] | null
  business_ids: string[]
  venue_ids: string[]
}

/** The person as an actor of the tenant whose scope is open; `null` without an active membership. */
export async function actorOf(tenantId: string, userId: string): Promise<Actor | null> {
  const membership = await membershipIn(tenantId, userId)
  return membership?.actor ?? null
}

/**
 * The person as an actor, and what the tenant asks of the role.
 *
 * A tenant's own role reaches the whole tenant unless the membership names businesses or venues; then its rights over the
 * whole tenant rest.
 */
export async function membershipIn(tenantId: string, userId: string) {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    prepared(`select coalesce(m.role_id::text, m.role) as role, u.locale, r.permissions,
            coalesce(m.role_id::text, m.role) = any (t.second_factor_roles) as second_factor_needed,
            coalesce(array_agg(s.business_id) filter (where s.business_id is not null), '{}') as business_ids,
            coalesce(array_agg(s.venue_id) filter (where s.venue_id is not null), '{}') as venue_ids
       from memberships m
       join users u on u.id = m.user_id
       join tenants t on t.id = m.tenant_id
       left join roles r on r.tenant_id = m.tenant_id and r.id = m.role_id
       left join membership_scopes s on s.tenant_id = m.tenant_id and s.user_id = m.user_id
      where m.tenant_id = ? and m.user_id = ? and m.disabled_at is null
      group by m.role, m.role_id, u.locale, r.permissions, t.second_factor_roles`),
    [tenantId, userId]
  )
  const [row] = rows
  if (!row) return null

  const builtIn = isBuiltInRole(row.role) ? BUILT_IN_ROLES[row.role] : null
  const named = row.business_ids.length + row.venue_ids.length > 0
  const everywhere = builtIn ? builtIn.scope === 'tenant' : !named
  const permissions: readonly Permission[] = builtIn?.permissions ?? row.permissions ?? []
  const actor = new Actor(
    tenantId,
    userId,
    row.role,
    everywhere ? permissions : permissions.filter((one) => !needsWholeTenant(one)),
    everywhere ? null : { businessIds: row.business_ids, venueIds: row.venue_ids },
    row.locale
  )
  return { actor, secondFactorNeeded: row.second_factor_needed }
}
