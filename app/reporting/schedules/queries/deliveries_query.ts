import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest } from '#shared/pagination'
import type { DeliveryState } from '#reporting/schedules/models/delivery'
import { scheduleOf } from '#reporting/schedules/queries/schedules_query'

interface Row {
  id: string
  dueAt: Date
  recipient: string
  byHand: boolean
  state: DeliveryState
  error: string | null
  settledAt: Date | null
  total: number
}

/** What a schedule sent, to whom, and what not, newest first. @throws NotFoundError */
export async function deliveriesOf(actor: Actor, scheduleId: string, request: PageRequest) {
  await scheduleOf(actor, scheduleId)
  const { page, perPage, offset } = pageOf(request)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select d.id, d.due_at as "dueAt", coalesce(u.name, r.email, '—') as recipient, d.by_hand as "byHand", d.state,
            d.error, d.settled_at as "settledAt", count(*) over () as total
       from deliveries d
       left join users u on u.id = d.user_id
       left join schedule_recipients r on r.tenant_id = d.tenant_id and r.id = d.recipient_id
      where d.schedule_id = :scheduleId
      order by d.due_at desc, 3, d.id limit :perPage offset :offset`,
    { scheduleId, perPage, offset }
  )
  const i18n = i18nManager.locale(actor.locale)
  return {
    rows: rows.map(({ total: _total, dueAt, settledAt, error, ...row }) => ({
      ...row,
      dueAt: dueAt.toISOString(),
      settledAt: settledAt?.toISOString() ?? null,
      error: error ? { code: error, text: i18n.t(`errors.${error}`) } : null,
    })),
    meta: { page, perPage, total: rows[0]?.total ?? 0 },
  }
}
