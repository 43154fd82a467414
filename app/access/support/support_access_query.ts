import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'

export interface SupportAccess {
  id: string
  reason: string
  openedBy: string
  openedAt: Date
  expiresAt: Date
  closedAt: Date | null
  open: boolean
  /** How often something was looked at. */
  views: number
}

const OPEN = 'closed_at is null and expires_at > now()'

/** Until when support may look at the tenant whose scope is open, or `null`. */
export async function supportUntil(): Promise<Date | null> {
  const { rows } = await db.rawQuery<{ rows: { until: Date | null }[] }>(
    `select max(expires_at) as until from support_accesses where ${OPEN}`
  )
  return rows[0].until
}

/** What every page says of support: that it may look, or that it is the one who looks. */
export async function supportFor(actor: Actor) {
  const until = await supportUntil()
  return until && { until, looking: actor.role === 'support' }
}

/** When support was let in, newest first. */
export async function supportAccesses(): Promise<SupportAccess[]> {
  const { rows } = await db.rawQuery<{ rows: SupportAccess[] }>(
    `select s.id, s.reason, u.name as "openedBy", s.opened_at as "openedAt", s.expires_at as "expiresAt",
            s.closed_at as "closedAt", s.closed_at is null and s.expires_at > now() as open,
            (select count(*)::int from audit_entries a
              where a.tenant_id = s.tenant_id and a.action = 'support.viewed'
                and a.at between s.opened_at and coalesce(s.closed_at, s.expires_at)) as views
       from support_accesses s join users u on u.id = s.opened_by
      order by s.opened_at desc, s.id limit 50`
  )
  return rows
}
