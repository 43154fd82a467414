import db from '@adonisjs/lucid/services/db'
import type ScheduleRecipient from '#reporting/schedules/models/schedule_recipient'

export interface Member {
  id: string
  role: string
  roleId: string | null
}

/** One who gets a letter of a due time. */
export interface Addressee {
  /** By which nobody gets two, also who is named and has a role that is. */
  key: string
  userId: string | null
  recipientId: string | null
}

/** The people of the tenant that are not locked out. */
export async function activeMembers(tenantId: string): Promise<Member[]> {
  const rows = await db
    .from('memberships')
    .where('tenant_id', tenantId)
    .whereNull('disabled_at')
    .orderBy('user_id')
    .select('user_id as id', 'role', 'role_id as roleId')
  return rows as Member[]
}

/** Whom a schedule means now: roles are those who have them today. */
export function expand(recipients: ScheduleRecipient[], members: Member[]): Addressee[] {
  const all = recipients.flatMap((one): Addressee[] => {
    if (one.email !== null)
      return one.unsubscribedAt
        ? []
        : [{ key: `outside:${one.id}`, userId: null, recipientId: one.id }]
    return idsOf(one, members).map((id) => ({ key: `user:${id}`, userId: id, recipientId: null }))
  })
  return [...new Map(all.map((one) => [one.key, one])).values()]
}

/** Who is named gets the news that it is over; who has lost a role is none of those it means. */
function idsOf({ userId, role, roleId }: ScheduleRecipient, members: Member[]) {
  if (userId) return [userId]
  return members
    .filter((member) => (roleId ? member.roleId === roleId : member.role === role))
    .map(({ id }) => id)
}
