import db from '@adonisjs/lucid/services/db'
import { BUILT_IN_ROLES, type BuiltInRoleName } from '#access/permissions'
import type { Actor } from '#shared/actor'
import { roleName } from '#reporting/schedules/queries/schedules_query'

/** Whom reports can be sent to: people by name and nothing else of them, and roles that somebody has. */
export async function possibleRecipients(actor: Actor) {
  const { tenantId, locale } = actor
  const { rows: users } = await db.rawQuery<{ rows: { id: string; name: string }[] }>(
    `select u.id, u.name from memberships m join users u on u.id = m.user_id
      where m.tenant_id = :tenantId and m.disabled_at is null order by u.name, u.id`,
    { tenantId }
  )
  const { rows: roles } = await db.rawQuery<{ rows: { id: string; name: string | null }[] }>(
    `select distinct coalesce(m.role_id::text, m.role) as id, r.name
       from memberships m left join roles r on r.tenant_id = m.tenant_id and r.id = m.role_id
      where m.tenant_id = :tenantId and m.disabled_at is null`,
    { tenantId }
  )
  const order = Object.keys(BUILT_IN_ROLES)
  return {
    users,
    roles: roles
      .map(({ id, name }) => ({ id, name: name ?? roleName(locale, id as BuiltInRoleName) }))
      .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    /** Whether addresses outside may be named. */
    outside: actor.can('reports.send'),
  }
}
