import { createHmac, timingSafeEqual } from 'node:crypto'
import { ConfigError, type Delivery, type Signal, type Webhook } from '@krug/connector-sdk'
import { isCloud, type Config } from '../config.ts'
import { writeHint } from './hints.ts'
import { fetchHookAddress, saveHookAddress } from './upstream/hooks.ts'
import { fetchOrganizations } from './upstream/organizations.ts'

type StreamName = 'categories' | 'products' | 'receipts'

const MOST_BYTES = 5_000_000
const ORDERS = new Map<unknown, 'table' | 'delivery'>([
  ['TableOrderUpdate', 'table'],
  ['DeliveryOrderUpdate', 'delivery'],
])
const MENU = 'NomenclatureUpdate'
const isId = (value: unknown) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)

/** The vendor sends a token of ours along: made of the key, so that it need not be kept. */
export const webhook: Webhook<Config, StreamName> = {
  async subscribe({ http, config }, callbackUrl) {
    if (!isCloud(config)) throw noWebhooks()
    const organizations = await fetchOrganizations(http)
    for (const { id, name } of organizations) {
      const taken = await fetchHookAddress(http, id)
      if (taken && taken !== callbackUrl) throw occupied(name, taken)
    }
    for (const { id } of organizations)
      await saveHookAddress(http, id, callbackUrl, tokenOf(config))
    return { address: callbackUrl, organizations: organizations.map(({ id }) => id).join(' ') }
  },

  async exists({ http }, { address, organizations }) {
    for (const id of String(organizations).split(' ')) {
      const current = await fetchHookAddress(http, id)
      if (current !== address) return false
    }
    return true
  },

  async unsubscribe({ http }, { address, organizations }) {
    for (const id of String(organizations).split(' ')) {
      const current = await fetchHookAddress(http, id)
      if (current === address) await saveHookAddress(http, id, '')
    }
  },

  verify({ config }, { headers }) {
    if (!isCloud(config)) return false
    const sent = (headers.get('authorization') ?? '').replace(/^Bearer /i, '')
    const own = tokenOf(config)
    return sent.length === own.length && timingSafeEqual(Buffer.from(sent), Buffer.from(own))
  },

  parse(_, delivery) {
    const signals = eventsOf(delivery).flatMap(signalsOf)
    return [...new Map(signals.map((signal) => [signal.dedupeKey, signal])).values()]
  },
}

function tokenOf({ apiKey, apiLogin }: Config): string {
  const key = (apiKey ?? apiLogin)!.release()
  return createHmac('sha256', key).update('krug webhooks').digest('hex')
}

function eventsOf({ rawBody }: Delivery): any[] {
  if (rawBody.byteLength > MOST_BYTES) return []
  try {
    const body = JSON.parse(Buffer.from(rawBody).toString('utf8'))
    return Array.isArray(body) ? body.filter((event) => event && typeof event === 'object') : []
  } catch {
    return []
  }
}

/** An event says which order to read again. What it says of the order is not believed, so that their sequence is no matter. */
function signalsOf({ eventType, eventTime, organizationId, eventInfo }: any): Signal<StreamName>[] {
  if (!isId(organizationId)) return []
  if (eventType === MENU) {
    const dedupeKey = (stream: string) =>
      `${stream}:${organizationId}:${String(eventTime).slice(0, 40)}`
    return [
      { stream: 'categories', dedupeKey: dedupeKey('categories') },
      { stream: 'products', dedupeKey: dedupeKey('products') },
    ]
  }
  const kind = ORDERS.get(eventType)
  const id = eventInfo?.id
  if (!kind || !isId(id)) return []
  const version = String(eventInfo.timestamp ?? eventTime).slice(0, 40)
  return [
    {
      stream: 'receipts',
      dedupeKey: `${kind}:${id}:${version}`,
      externalIds: [writeHint({ organization: organizationId, kind, id })],
    },
  ]
}

function noWebhooks() {
  return new ConfigError({
    ru: 'Вебхуки есть только у iiko Cloud. Этот сервер читается по расписанию.',
    en: 'Only iiko Cloud has webhooks. This server is read on a schedule.',
  })
}

function occupied(organization: string, address: string) {
  const host = URL.canParse(address) ? new URL(address).host : address.slice(0, 100)
  return new ConfigError({
    ru: `События организации «${organization}» уже получает ${host}, а адрес у ключа один. Создайте в iikoWeb отдельный ключ для Krug или отключите прежнюю систему.`,
    en: `The events of “${organization}” already go to ${host}, and a key has one address. Make a key for Krug in iikoWeb, or switch the other system off.`,
  })
}
