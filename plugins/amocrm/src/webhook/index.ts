import { createHash } from 'node:crypto'
import vine from '@vinejs/vine'
import type { Signal, Webhook } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { receiptId } from '../mappers/to_receipt.ts'
import { fetchAccount } from '../upstream/account.ts'
import { allPages, list } from '../upstream/list.ts'
import { readForm, type Named } from './form.ts'

type StreamName = 'customers' | 'leads' | 'deals' | 'activities' | 'receipts'

const PATH = 'api/v4/webhooks'
const ACCOUNT = 'account'
const EVENTS = {
  lead: ['add', 'update', 'delete', 'restore', 'status', 'responsible'],
  contact: ['add', 'update', 'delete', 'restore'],
  task: ['add', 'update', 'delete'],
}

const anything = vine.create(vine.any().optional())
const webhooks = list('webhooks', vine.object({ destination: vine.string() }))

/**
 * https://www.amocrm.ru/developers/content/crm_platform/webhooks-format. Deliveries carry no signature. What speaks
 * for one is the secret in its address, and that it names the account which the subscription put there.
 */
export const webhook: Webhook<Config, StreamName> = {
  async subscribe({ http }, callbackUrl) {
    const { id } = await fetchAccount(http)
    const destination = new URL(callbackUrl)
    destination.searchParams.set(ACCOUNT, String(id))
    await http.send({
      method: 'POST',
      path: PATH,
      json: {
        destination: destination.href,
        settings: Object.entries(EVENTS).flatMap(([entity, events]) =>
          events.map((event) => `${event}_${entity}`)
        ),
      },
      expect: anything,
      // One destination has one subscription: the vendor replaces it.
      idempotencyKey: destination.href,
    })
    return { destination: destination.href }
  },

  async exists({ http }, { destination }) {
    for await (const { rows } of allPages(http, PATH, {}, webhooks)) {
      if (rows.some((row) => row.destination === destination)) return true
    }
    return false
  },

  async unsubscribe({ http }, { destination }) {
    await http.send({
      method: 'DELETE',
      path: PATH,
      json: { destination },
      expect: anything,
      idempotencyKey: String(destination),
    })
  },

  verify(_, { query, rawBody }) {
    const form = readForm(rawBody)
    return form?.accountId !== undefined && form.accountId === query.get(ACCOUNT)
  },

  parse({ config }, { rawBody }) {
    const named = readForm(rawBody)?.named ?? []
    const delivery = createHash('sha256').update(rawBody).digest('hex').slice(0, 32)
    return Object.entries(byStream(named, config)).flatMap(([stream, ids]) =>
      ids.length > 0 ? [signal(stream as StreamName, delivery, ids)] : []
    )
  },
}

function signal(stream: StreamName, delivery: string, ids: string[]): Signal<StreamName> {
  return { stream, dedupeKey: `${delivery}:${stream}`, externalIds: ids }
}

/** Contacts and companies share a group, and companies are no customers. A lead may be a lead, a deal or a sale. */
function byStream(named: Named[], config: Config): Record<StreamName, string[]> {
  const idsOf = (group: string, matches = (_: Named) => true) => [
    ...new Set(named.filter((each) => each.group === group && matches(each)).map(({ id }) => id)),
  ]
  const leads = idsOf('leads')
  return {
    customers: idsOf('contacts', ({ type }) => type !== 'company'),
    leads,
    deals: leads,
    activities: idsOf('task'),
    receipts: config.receipts === 'won' ? leads.map(receiptId) : [],
  }
}
