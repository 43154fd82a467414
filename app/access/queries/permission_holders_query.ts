import db from '@adonisjs/lucid/services/db'
import { actorOf } from '#access/queries/actor_query'

export interface PermissionHolder {
  email: string
  locale: 'ru' | 'en'
}

/** The people of the tenant whose role grants a permission, and whose reach covers the business where one is named: whom to write to. */
export async function holdersOf(
  tenantId: string,
  permission: string,
  businessId?: string
): Promise<PermissionHolder[]> {
  const { rows } = await db.rawQuery<{ rows: (PermissionHolder & { id: string })[] }>(
    `select u.id, u.email, u.locale from memberships m join users u on u.id = m.user_id
      where m.tenant_id = :tenantId and m.disabled_at is null order by u.id`,
    { tenantId }
  )
  const holders: PermissionHolder[] = []
  for (const { id, email, locale } of rows) {
    const actor = await actorOf(tenantId, id)
    if (!actor?.can(permission)) continue
    if (!businessId || actor.reachesBusiness(businessId)) holders.push({ email, locale })
  }
  return holders
}
