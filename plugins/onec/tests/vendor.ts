import type { SimulatedVendor } from '@krug/connector-sdk/testing'
import {
  ANYONE,
  ARTICLES,
  cardKey,
  customerKey,
  CUSTOMERS,
  FOLDERS,
  SELLERS,
  startSimulator,
  STORES,
  VARIANTS,
  type Simulator,
  type SimulatorOptions,
} from '../src/simulator/index.ts'

export const NOW = new Date('2026-03-12T13:00:00Z')
const START = '2026-03-09'

export const valuesOf = ({ url, credentials }: Simulator) => ({
  baseUrl: url,
  ...credentials,
  startDate: START,
  pageSize: 10,
  timezone: 'Europe/Moscow',
})

const variantKeys = VARIANTS.map(({ key, owner }) => `${owner.key}#${key}`)
const numbers = Array.from({ length: CUSTOMERS }, (_, index) => index + 1)

const LISTS: Record<string, string[]> = {
  venues: STORES.map(({ key }) => key),
  categories: FOLDERS.map(({ key }) => key),
  products: [...ARTICLES.map(({ key }) => key), ...variantKeys],
  employees: SELLERS.map(({ key }) => key),
}
const CARDS = numbers.map((number) => `card:${cardKey(number)}`)
const CUSTOMERS_OF = {
  retail: [...numbers.map(customerKey), ...CARDS],
  smallBusiness: numbers.map(customerKey),
  service: numbers.map(cardKey),
}

/** Four days of two shops, by the standard OData of a configuration or by our own HTTP service. */
export async function startVendor(
  road: keyof typeof CUSTOMERS_OF,
  options: SimulatorOptions = {}
): Promise<SimulatedVendor> {
  let skew = 0
  const simulator = await startSimulator({
    seed: 7,
    perDay: 9,
    days: 30,
    configuration: road === 'service' ? 'retail' : road,
    now: () => new Date(NOW.getTime() + skew * 1000),
    credentials: { login: 'Анна Круг', password: 'canary-5f1c9e' },
    ...options,
  })
  const { world } = simulator
  const records = (stream: string) => LISTS[stream] ?? CUSTOMERS_OF[road]
  const sold = () =>
    [...world.sales(`${START}T00:00:00`)].filter(({ state }) =>
      ['sold', 'cancelled'].includes(state)
    )
  // Without a status a cancelled receipt is no more than a draft.
  const kept = () => sold().filter(({ state }) => road !== 'smallBusiness' || state === 'sold')
  return {
    url: simulator.url,
    values: { ...valuesOf(simulator), mode: road === 'service' ? 'service' : 'odata' },
    fault: (fault) => simulator.fault(fault),
    clearFaults: () => simulator.clearFaults(),
    records: (stream) => (stream === 'receipts' ? kept().map(({ key }) => key) : records(stream)),
    change: () => [world.add().key],
    remove(stream) {
      const id = records(stream).find((each) => each !== ANYONE.key)!
      world.removed.add(id)
      return [id]
    },
    skewClock(seconds) {
      skew = seconds
    },
    stop: () => simulator.stop(),
  }
}
