import type { SimulatedVendor } from '@krug/connector-sdk/testing'
import {
  BRANCHES,
  clientId,
  GOODS,
  GOODS_CATEGORIES,
  SERVICE_CATEGORIES,
  SERVICES,
  STAFF,
  startSimulator,
  type Simulator,
} from '../src/simulator/index.ts'

export const NOW = new Date('2026-03-12T09:00:00Z')
export const RANGE = { from: '2026-03-03', to: '2026-03-12' }
const CREDENTIALS = { partnerToken: 'canary-5f1c9e', userToken: 'canary-77aa31' }

export const valuesOf = ({ url, credentials }: Simulator) => ({ baseUrl: url, ...credentials })

/** A small chain: enough for several pages, quick to read again and again. */
export async function startVendor(): Promise<SimulatedVendor> {
  let skew = 0
  const simulator = await startSimulator({
    seed: 7,
    visitsPerDay: 3,
    days: 30,
    customers: 25,
    maxPage: 10,
    now: () => new Date(NOW.getTime() + skew * 1000),
    credentials: CREDENTIALS,
  })
  const { world } = simulator
  const written = world.writes
  return {
    url: simulator.url,
    values: valuesOf(simulator),
    fault: (fault) => simulator.fault(fault),
    clearFaults: () => simulator.clearFaults(),
    records: (stream) => recordsOf(simulator)[stream]!(),
    change: (stream) => changes(simulator)[stream]!(),
    skewClock(seconds) {
      skew = seconds
    },
    deliveries: () => ({
      genuine: [delivery(501), delivery(502, { resource: 'client', resource_id: 6_001_003 })],
      forged: [delivery(777), delivery(501, { company_id: undefined }), garbage()],
    }),
    writes: {
      customer: {
        input: { phone: '+79991234567', name: 'Анна Ольхова', email: 'anna@example.com' },
        made: () => world.writes - written,
      },
    },
    stop: () => simulator.stop(),
  }
}

function recordsOf({ world }: Simulator): Record<string, () => string[]> {
  return {
    venues: () => BRANCHES.map(({ id }) => String(id)),
    categories: () => [
      ...SERVICE_CATEGORIES.map(({ id }) => `svc:${id}`),
      ...GOODS_CATEGORIES.map(({ id }) => `good:${id}`),
    ],
    products: () => [
      ...SERVICES.map(({ id }) => `svc:${id}`),
      ...GOODS.map(({ id }) => `good:${id}`),
    ],
    employees: () => STAFF.map(({ id }) => String(id)),
    customers: () => world.clients.map(({ id }) => String(id)),
    receipts: () => world.receiptKeys(RANGE.from, RANGE.to),
  }
}

function changes({ world }: Simulator): Record<string, () => string[]> {
  return {
    customers() {
      const id = clientId(BRANCHES[1]!, 3)
      world.touchClient(id)
      return [String(id)]
    },
    receipts() {
      const came = world.bookings(BRANCHES[0]!, '2026-02-20').find((each) => each.attendance === 1)!
      world.edit(came, { attendance: -1 })
      const [sale] = BRANCHES.flatMap((branch) => world.sales(branch, '2026-03-10'))
      if (sale) world.edit(sale, {})
      return [`visit:${came.visit}`]
    },
  }
}

export function delivery(branch: number, more: object = {}) {
  const body = {
    company_id: branch,
    resource: 'record',
    resource_id: 900_101,
    status: 'update',
    data: { last_change_date: '2026-03-04T16:20:00+0500', client: { phone: '79990000001' } },
    ...more,
  }
  return {
    headers: new Headers({ 'content-type': 'application/json' }),
    query: new URLSearchParams({ branches: '501-502' }),
    rawBody: Buffer.from(JSON.stringify(body)),
  }
}

const garbage = () => ({ ...delivery(501), rawBody: Buffer.from('company_id=501&resource=record') })
