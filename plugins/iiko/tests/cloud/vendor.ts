import { createHmac } from 'node:crypto'
import type { SimulatedVendor } from '@krug/connector-sdk/testing'
import {
  ADDITIONS,
  DISHES,
  EMPLOYEES,
  GROUPS,
  startCloudSimulator,
  type CloudSimulator,
} from '../../src/simulator/index.ts'

export const NOW = new Date('2026-03-12T17:00:00Z')
/** What the vendor keeps of deliveries. */
const KEPT = { from: '2026-03-05', to: '2026-03-12' }
const CREDENTIALS = {
  apiLogin: 'canary-5f1c9e',
  apiKey: 'canary-77aa31',
  appId: '33333333-0000-4000-8000-000000000003',
  clientSecret: 'canary-9d02b4',
}

export const valuesOf = ({ url, credentials: { apiLogin } }: CloudSimulator) => ({
  source: 'cloud',
  cloudUrl: url,
  apiLogin,
  cloudReceipts: 'yes',
  timezone: 'Europe/Moscow',
})

/** A small chain: enough for several pages, quick to read again and again. */
export async function startCloudVendor(): Promise<SimulatedVendor> {
  let skew = 0
  const simulator = await startCloudSimulator({
    seed: 7,
    venues: 2,
    receiptsPerDay: 12,
    now: () => new Date(NOW.getTime() + skew * 1000),
    credentials: CREDENTIALS,
  })
  const { world } = simulator
  const lists: Record<string, string[]> = {
    venues: world.venues.map(({ id }) => id),
    employees: EMPLOYEES.slice(0, 5).map(({ id }) => id),
    categories: GROUPS.map(({ id }) => id),
    products: [...DISHES, ...ADDITIONS].map(({ id }) => id),
    customers: simulator.guestKeys(KEPT.from, KEPT.to),
  }
  return {
    url: simulator.url,
    values: valuesOf(simulator),
    fault: (fault) => simulator.fault(fault),
    clearFaults: () => simulator.clearFaults(),
    records: (stream) => lists[stream] ?? simulator.deliveryKeys(KEPT.from, KEPT.to),
    change: (stream) => changed(simulator, stream),
    remove(stream) {
      const id = lists[stream]![0]!
      simulator.remove(id)
      return [id]
    },
    skewClock(seconds) {
      skew = seconds
    },
    deliveries: () => ({
      genuine: [delivery([event()]), delivery([event({ eventType: 'NomenclatureUpdate' })])],
      forged: [delivery([event()], 'guessed'), delivery([event()], '')],
    }),
    stop: () => simulator.stop(),
  }
}

function changed(simulator: CloudSimulator, stream: string): string[] {
  const { world } = simulator
  if (stream === 'customers') return simulator.guestKeys('2026-03-12', '2026-03-12')
  if (stream !== 'receipts') {
    const { id } = stream === 'products' ? DISHES[3]! : GROUPS[3]!
    simulator.remove(id)
    return [id]
  }
  for (;;) {
    world.revision++
    const deliveries = new Set(simulator.deliveryKeys('2026-03-10', '2026-03-12'))
    const keys = world.changedKeys('2026-03-10', '2026-03-12').filter((key) => deliveries.has(key))
    if (keys.length > 0) return keys
  }
}

export const TOKEN = createHmac('sha256', CREDENTIALS.apiLogin)
  .update('krug webhooks')
  .digest('hex')

export const event = (more: object = {}) => ({
  eventType: 'TableOrderUpdate',
  eventTime: '2026-03-12 19:15:01.120',
  organizationId: 'd0000000-0000-4000-8000-000000000001',
  correlationId: '6f0c0b1e-0000-4000-8000-000000000001',
  eventInfo: { id: 'c000504f-0001-4000-8001-000000000000', timestamp: 1_751_000_000_001 },
  ...more,
})

export const delivery = (body: unknown, token = `Bearer ${TOKEN}`) => ({
  headers: new Headers(token ? { authorization: token } : {}),
  query: new URLSearchParams(),
  rawBody: Buffer.from(JSON.stringify(body)),
})
