import vine from '@vinejs/vine'
import { defineStream, normalizePhone, type Context, type Day } from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { daysBehind, deliveryDays } from '../days.ts'
import { toCustomer } from '../mappers/to_customer.ts'
import { fetchGuest, type Guest } from '../upstream/guests.ts'
import { fetchDeliveries } from '../upstream/orders.ts'
import { fetchOrganizations, type Organization } from '../upstream/organizations.ts'

/** Guests in the order of the hashes of their phones: `last` is the one that was read last. */
type GuestCursor = { from: Day; to: Day; last: string }

const cursor = vine.create({ from: vine.string(), to: vine.string(), last: vine.string() })

const PAGE_SIZE = 50

/** There is no list of guests: those are read whose phones stand on deliveries. */
export const customers = defineStream<Config, 'customer', GuestCursor>({
  emits: 'customer',
  cursor,
  modes: ['full', 'incremental'],
  deletes: 'none',
  async *read(ctx, request) {
    const organizations = await fetchOrganizations(ctx.http)
    const span = deliveryDays(ctx, request, 0)
    const phones = await phonesOf(ctx, organizations, span)
    const left = phones.filter(({ hash }) => hash > (request.resume?.last ?? ''))
    for (let start = 0; start < left.length; start += PAGE_SIZE) {
      const part = left.slice(start, start + PAGE_SIZE)
      const guests: Guest[] = []
      for (const { phone, organization } of part) {
        const guest = await fetchGuest(ctx.http, organization, phone)
        if (guest && !guest.isDeleted && !guest.anonymized) guests.push(guest)
      }
      const distinct = new Map(guests.map((guest) => [guest.id, guest]))
      yield {
        upserts: [...distinct.values()].map((guest) => ctx.seal('customer', toCustomer(guest))),
        cursor: { ...span, last: part.at(-1)!.hash },
      }
    }
  },
})

/** Each phone once, with an organization that knows it. No phone is kept in a cursor, hence the hashes. */
async function phonesOf(
  ctx: Context<Config>,
  organizations: Organization[],
  span: { from: Day; to: Day }
) {
  const found = new Map<string, { phone: string; hash: string; organization: string }>()
  for (const day of daysBehind(span, undefined)) {
    for (const { order, organizationId } of await fetchDeliveries(ctx.http, organizations, day)) {
      const phone = normalizePhone(order?.phone ?? order?.customer?.phone ?? '')
      if (!phone || found.has(phone)) continue
      found.set(phone, { phone, hash: ctx.phoneHash(phone), organization: organizationId })
    }
  }
  return [...found.values()].toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
}
