import { randomUUID } from 'node:crypto'
import { normalizePhone } from '@krug/connector-sdk'
import {
  json,
  person,
  startVendorServer,
  type Answer,
  type Fault,
  type VendorRequest,
} from '@krug/connector-sdk/simulator'
import { ADDITIONS, DISHES, GROUPS } from '../menu_data.ts'
import type { Order } from '../orders.ts'
import { EMPLOYEES, makeVenues } from '../venue_data.ts'
import { daysFrom, World } from '../world.ts'
import { broken, problem, spoiled } from './faults.ts'
import { cloudId, isDelivery, orderShape } from './order_shape.ts'

export interface CloudCredentials {
  apiLogin: string
  apiKey: string
  appId: string
  clientSecret: string
}

export interface CloudOptions {
  /** 0, the default, takes any free port. */
  port?: number
  host?: string
  seed?: number | string
  now?: () => Date
  venues?: number
  receiptsPerDay?: number
  credentials?: CloudCredentials
}

export interface CloudSimulator {
  url: string
  credentials: CloudCredentials
  world: World
  /** Addresses of webhooks, by organization. */
  hooks: Map<string, { webHooksUri: string; authToken?: string }>
  requests: { method: string; path: string }[]
  /** Deletes a group or a dish. */
  remove(id: string): void
  /** Ids of the deliveries that a reader must find; both days included. */
  deliveryKeys(from: string, to: string): string[]
  /** Guests that are known by the phone on one of these deliveries. */
  guestKeys(from: string, to: string): string[]
  fault(fault: Fault): void
  clearFaults(): void
  stop(): Promise<void>
}

const DEMO: CloudCredentials = {
  apiLogin: 'iiko-demo-login',
  apiKey: 'iiko-demo-key',
  appId: '33333333-0000-4000-8000-000000000003',
  clientSecret: 'iiko-demo-secret',
}
const LIFE = 3600_000
const ZONES: Record<string, string> = { 'Europe/Moscow': 'Russian Standard Time' }
const COURIERS = EMPLOYEES.slice(0, 5)
const PEOPLE = Array.from({ length: 300 }, (_, index) => person(index + 1))
const GUESTS = new Map(PEOPLE.map((guest) => [guest.phone, guest]))

const guestId = (number: number) => `a0000000-0000-4000-8000-${String(number).padStart(12, '0')}`
/** Every fifth is unknown to the loyalty of the vendor. */
const isKnown = (number: number) => number % 5 !== 0

/** iiko Cloud over the same restaurants as the simulated server: what the till sold, in the cloud's shapes. */
export async function startCloudSimulator(options: CloudOptions = {}): Promise<CloudSimulator> {
  const credentials = options.credentials ?? DEMO
  const now = options.now ?? (() => new Date())
  const world = new World({
    seed: options.seed ?? 1,
    receiptsPerDay: options.receiptsPerDay ?? 85,
    venues: makeVenues(options.venues ?? 3),
    now,
  })
  const tokens = new Map<string, number>()
  const removed = new Map<string, number>()
  const hooks: CloudSimulator['hooks'] = new Map()
  let revision = 1_751_000_000

  const server = await startVendorServer({
    port: options.port,
    host: options.host,
    answer,
    isLogin: ({ path }) => path.endsWith('/access_token'),
    expireTokens: () => tokens.clear(),
    broken,
    spoiled,
    switches: { revision: () => world.revision++ },
    state: () => ({ revision: world.revision, hooks: Object.fromEntries(hooks) }),
  })

  function answer(request: VendorRequest): Answer {
    const { path, headers } = request
    if (path === '/api/1/access_token') return signIn(request.json(), ['apiLogin'])
    if (path === '/api/v2/access_token') {
      return signIn(request.json(), ['apiKey', 'appId', 'clientSecret'])
    }
    const token = headers.authorization?.replace('Bearer ', '') ?? ''
    if ((tokens.get(token) ?? 0) < now().getTime()) return problem(401, 'Token is expired')
    const endpoint = request.method === 'POST' && ENDPOINTS[path.replace('/api/1/', '')]
    return endpoint ? endpoint(request.json()) : problem(404, 'No such method')
  }

  function signIn(sent: Record<string, string>, needed: (keyof CloudCredentials)[]): Answer {
    if (needed.some((name) => sent[name] !== credentials[name])) return problem(401, 'Wrong key')
    const token = randomUUID()
    tokens.set(token, now().getTime() + LIFE)
    return json({ correlationId: randomUUID(), token })
  }

  const ENDPOINTS: Record<string, (body: any) => Answer> = {
    'organizations': () =>
      json({
        organizations: world.venues.map(({ id, name }) => ({
          responseType: 'Extended',
          id,
          name,
          restaurantAddress: 'Лесная, 5',
          currencyIsoName: 'RUB',
        })),
      }),
    'terminal_groups': () =>
      json({
        terminalGroups: world.venues.map(({ id, timezone }) => ({
          organizationId: id,
          items: [{ id: `t${id.slice(1)}`, timeZone: ZONES[timezone] ?? timezone }],
        })),
        terminalGroupsInSleep: [],
      }),
    'nomenclature': ({ startRevision = 0 }) => {
      const isNew = (id: string) => startRevision === 0 || (removed.get(id) ?? 0) > startRevision
      return json({
        correlationId: randomUUID(),
        revision,
        groups: GROUPS.filter(({ id }) => isNew(id)).map(({ id, name }) => ({
          id,
          name,
          parentGroup: null,
          isDeleted: removed.has(id),
        })),
        productCategories: [],
        products: [
          ...[...DISHES, ...ADDITIONS]
            .filter(({ id }) => isNew(id))
            .map((dish) => ({
              id: dish.id,
              code: dish.code,
              name: dish.name,
              parentGroup: dish.group.id,
              type: dish.type === 'DISH' ? 'Dish' : 'modifier',
              measureUnit: 'порц',
              isDeleted: removed.has(dish.id),
              sizePrices: [{ sizeId: null, price: { currentPrice: dish.price } }],
            })),
          { id: 'f0', name: 'Мука', type: 'Prepared', isDeleted: false, sizePrices: [] },
        ],
        sizes: [],
      })
    },
    'employees/couriers': ({ organizationIds }) =>
      json({
        employees: organizationIds.map((organizationId: string) => ({
          organizationId,
          items: COURIERS.map(({ id, name }) => ({
            id,
            displayName: name,
            isDeleted: removed.has(id),
          })),
        })),
      }),
    'deliveries/by_delivery_date_and_status': ({ organizationIds, deliveryDateFrom: from }) =>
      json({
        ordersByOrganizations: organizationIds.map((organizationId: string) => ({
          organizationId,
          orders: deliveries(from.slice(0, 10))
            .filter(({ venue }) => venue.id === organizationId)
            .map(shape),
        })),
      }),
    'deliveries/by_id': ({ orderIds }) =>
      json({ orders: found(orderIds).filter(isDelivery).map(shape) }),
    'order/by_id': ({ orderIds }) =>
      json({
        orders: found(orderIds)
          .filter((order) => !isDelivery(order))
          .map(shape),
      }),
    'loyalty/iiko/customer/info': ({ phone }) => {
      const guest = GUESTS.get(phone)
      if (!guest || !isKnown(guest.number))
        return problem(400, `There is no user with phone ${phone}`)
      return json({
        id: guestId(guest.number),
        name: guest.firstName,
        surname: guest.lastName,
        phone: guest.phone,
        birthday: `${guest.birthDate} 00:00:00.000`,
        email: guest.number % 2 ? guest.email : '',
        cards: [],
        isDeleted: false,
        anonymized: false,
      })
    },
    'webhooks/settings': ({ organizationId }) =>
      json({ webHooksUri: hooks.get(organizationId)?.webHooksUri ?? null }),
    'webhooks/update_settings': ({ organizationId, webHooksUri, authToken }) => {
      hooks.set(organizationId, { webHooksUri, authToken })
      return json({ correlationId: randomUUID() })
    },
  }

  const shape = (order: Order) => orderShape(order, 1_751_000_000_000 + world.revision)

  const deliveries = (day: string) =>
    world.venues
      .flatMap((venue) => world.ordersOf(venue, day))
      .filter((order) => isDelivery(order) && !order.storno)

  /** Ids hold the day of their order. */
  function found(ids: string[]): Order[] {
    return ids.flatMap((id) => {
      const day = new Date(Number.parseInt(id.slice(1, 8), 16) * 86_400_000)
        .toISOString()
        .slice(0, 10)
      const orders = world.venues.flatMap((venue) => world.ordersOf(venue, day))
      return orders.filter((order) => cloudId(order) === id)
    })
  }

  const between = (from: string, to: string) => daysFrom(from, to).flatMap((day) => deliveries(day))

  return {
    url: server.url,
    credentials,
    world,
    hooks,
    requests: server.requests,
    remove(id) {
      removed.set(id, ++revision)
    },
    deliveryKeys: (from, to) => between(from, to).map(({ id }) => id),
    guestKeys(from, to) {
      const phones = new Set(between(from, to).map(({ phone }) => normalizePhone(phone!)!))
      const guests = [...phones].map((phone) => GUESTS.get(phone)!)
      return guests.filter(({ number }) => isKnown(number)).map(({ number }) => guestId(number))
    },
    fault: (fault) => server.fault(fault),
    clearFaults: () => server.clearFaults(),
    stop: () => server.stop(),
  }
}
