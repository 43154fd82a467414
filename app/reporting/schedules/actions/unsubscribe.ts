import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { TokenInvalidError } from '#access/errors/errors'
import Schedule from '#reporting/schedules/models/schedule'
import ScheduleRecipient from '#reporting/schedules/models/schedule_recipient'
import { readUnsubscribeToken } from '#reporting/schedules/unsubscribe_link'
import Tenant from '#tenancy/models/tenant'
import { withTenant } from '#tenancy/tenant_scope'

/** An outside address wants no more letters of a schedule. To be called outside of a scope. @throws TokenInvalidError */
export class Unsubscribe {
  async handle(token: string) {
    const read = readToken(token)
    await withTenant(db, read.tenantId, () =>
      ScheduleRecipient.query()
        .where('id', read.recipientId)
        .whereNull('unsubscribed_at')
        .update({ unsubscribed_at: DateTime.now().toSQL() })
    )
  }
}

/** What a link is about, to ask before it is done. @throws TokenInvalidError */
export async function unsubscribing(token: string) {
  const read = readToken(token)
  return withTenant(db, read.tenantId, async () => {
    const recipient = await ScheduleRecipient.find(read.recipientId)
    const schedule = recipient && (await Schedule.find(recipient.scheduleId))
    if (!schedule) return null
    const { name } = await Tenant.findOrFail(read.tenantId)
    return { schedule: schedule.name, organization: name, done: recipient.unsubscribedAt !== null }
  })
}

function readToken(token: string) {
  const read = readUnsubscribeToken(token)
  if (!read) throw new TokenInvalidError()
  return read
}
