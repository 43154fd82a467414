import { DateTime } from 'luxon'
import mail from '@adonisjs/mail/services/main'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import type { Group } from '@japa/runner/core'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { deliverAll } from '#reporting/schedules/deliver'
import { findDue } from '#reporting/schedules/find_due'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'

export const SCHEDULES = '/api/v1/schedules'

/** A Thursday at 09:00 in Moscow. */
export const DUE = new Date('2026-12-03T06:00:00Z')

export const daysLater = (days: number) => DateTime.fromJSDate(DUE).plus({ days }).toJSDate()

/** Never aborted. */
export const STILL = new AbortController().signal

/** A tenant whose two venues sold something on the day before {@link DUE}, its schedules, and the letters they send. */
export class Scheduling {
  tenant!: Tenant
  first!: Awaited<ReturnType<typeof givenVenue>>
  second!: Awaited<ReturnType<typeof givenVenue>>
  letters!: ReturnType<typeof mail.fake>['messages']

  /** Made anew for each test of the group. */
  static forEachOf(group: Group) {
    const world = new Scheduling()
    group.each.setup(rolledBack)
    group.each.setup(async () => {
      await world.#begin()
      return () => mail.restore()
    })
    return world
  }

  body = (changes: object = {}) => ({
    name: 'Вчера',
    report: 'sales/by-venue',
    parameters: { preset: 'yesterday', compare: 'none' },
    format: 'letter',
    every: 'day',
    at: '09:00',
    recipients: [{ userId: this.tenant.owner.id }],
    ...changes,
  })

  /** A schedule that is due. */
  given = async (client: ApiClient, changes: object = {}, who: { token: string } = this.tenant) => {
    const response = await client.post(SCHEDULES).json(this.body(changes)).bearerToken(who.token)
    response.assertStatus(201)
    const { id } = response.body().data
    await this.tenant.inside(() =>
      db.from('schedules').where('id', id).update({ next_at: DUE.toISOString() })
    )
    return id as string
  }

  /** The minute that comes, with all that is sent in it. */
  pass = async (now = DUE) => {
    await findDue(this.tenant.tenantId, now)
    await deliverAll(this.tenant.tenantId, STILL)
  }

  deliveries = () =>
    this.tenant.inside(() => db.from('deliveries').orderBy('due_at').orderBy('recipient'))

  scheduleRow = (id: string) =>
    this.tenant.inside(() => db.from('schedules').where('id', id).first())

  sent = () =>
    this.letters.sent().map((message) => {
      const { to, subject, text, html, attachments, messageId, list } = message.nodeMailerMessage
      const address = (to![0] as { address: string }).address ?? to![0]
      return {
        to: address as string,
        subject,
        text: String(text),
        html,
        attachments,
        messageId,
        list,
      }
    })

  async #begin() {
    this.tenant = await givenTenant()
    this.first = await givenVenue(this.tenant, { name: 'Первая' })
    this.second = await givenVenue(this.tenant, { name: 'Вторая' })
    for (const [{ venue }, price] of [
      [this.first, 10_000],
      [this.second, 25_000],
    ] as const) {
      await givenSales(this.tenant, venue, [
        { at: '2026-12-02T12:00:00+03:00', items: [{ product: 'Кофе', price }] },
      ])
      const day = { venueId: venue.id, businessDate: '2026-12-02' }
      await this.tenant.inside(() => refreshRollups(db.connection(), [day]))
    }
    this.letters = mail.fake().messages
  }
}
