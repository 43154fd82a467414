import i18nManager from '@adonisjs/i18n/services/main'
import mail from '@adonisjs/mail/services/main'
import db from '@adonisjs/lucid/services/db'
import { appUrl } from '#config/app'
import User from '#access/models/user'
import type { JobHandler } from '#shared/queue/job'
import { ROUND } from '#reporting/schedules/end_round'
import type { TellMaker } from '#reporting/schedules/jobs/tell_maker_job'
import Schedule from '#reporting/schedules/models/schedule'
import { withTenant } from '#tenancy/tenant_scope'

interface Missed {
  name: string
  error: string
}

const tellMaker: JobHandler<TellMaker> = async ({ tenantId, scheduleId, dueAt }) => {
  const found = await withTenant(db, tenantId, async () => {
    const schedule = await Schedule.find(scheduleId)
    return (
      schedule && {
        schedule,
        maker: await User.findOrFail(schedule.userId),
        missed: await missedOf(scheduleId, dueAt),
      }
    )
  })
  if (!found) return
  const { schedule, maker, missed } = found
  const i18n = i18nManager.locale(maker.locale)
  const paused = schedule.pausedFor === 'failures'
  const people = missed.map(({ name, error }) => `— ${name}: ${i18n.t(`errors.${error}`)}`)
  const params = {
    name: schedule.name,
    people: people.join('\n'),
    link: `${appUrl}/schedules?schedule=${schedule.id}`,
  }
  const letter = paused ? 'mail.schedule-paused' : 'mail.schedule-missed'
  await mail.send((message) => {
    message
      .to(maker.email)
      .messageId(`<${scheduleId}.${Date.parse(dueAt)}@krug>`)
      .subject(i18n.t(`${letter}.subject`, params))
      .text(i18n.t(`${letter}.text`, params))
  })
}

/** Who got nothing of that time. */
async function missedOf(scheduleId: string, dueAt: string) {
  const { rows } = await db.rawQuery<{ rows: Missed[] }>(
    `select coalesce(u.name, r.email, '—') as name, d.error
       from (${ROUND}) d
       left join users u on u.id = d.user_id
       left join schedule_recipients r on r.tenant_id = d.tenant_id and r.id = d.recipient_id
      where d.error is not null order by 1`,
    { scheduleId, dueAt }
  )
  return rows
}

export default tellMaker
