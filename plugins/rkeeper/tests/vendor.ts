import type { SimulatedVendor } from '@krug/connector-sdk/testing'
import { eachDay } from '../src/days.ts'
import {
  ADDITIONS,
  CATEGORIES,
  DISHES,
  EMPLOYEES,
  OBJECT_ID,
  RESTAURANT,
  startSimulator,
  type Simulator,
} from '../src/simulator/index.ts'

export const NOW = new Date('2026-03-12T13:00:00Z')
const START = '2026-03-09'

export const valuesOf = ({ url, credentials }: Simulator) => ({
  baseUrl: url,
  ...credentials,
  objectId: OBJECT_ID,
  whiteServerUrl: url,
  historyProcedure: 'krug_history',
  startDate: START,
  phoneFrom: 'card',
})

/** A small bistro: three closed shifts and the one of today. */
export async function startVendor(): Promise<SimulatedVendor> {
  let skew = 0
  const simulator = await startSimulator({
    seed: 7,
    perDay: 8,
    now: () => new Date(NOW.getTime() + skew * 1000),
    credentials: { login: 'krug', password: 'canary-5f1c9e', whiteServerToken: 'canary-77aa31' },
  })
  const { world } = simulator
  const closed = () => eachDay(START, world.exportedTo)
  const records: Record<string, () => (string | number)[]> = {
    venues: () => [RESTAURANT.id],
    categories: () => CATEGORIES.map(({ id }) => id),
    products: () => [...DISHES.map(({ id }) => id), ...ADDITIONS.map(({ id }) => `modifier:${id}`)],
    employees: () => EMPLOYEES.map(({ id }) => id),
    shifts: () => closed().map((day) => `100:${day.replaceAll('-', '')}`),
    receipts: () =>
      [...closed().flatMap((day) => world.ordersOf(day)), ...world.openOrders].map(
        ({ guid }) => guid
      ),
  }
  return {
    url: simulator.url,
    values: valuesOf(simulator),
    fault: (fault) => simulator.fault(fault),
    clearFaults: () => simulator.clearFaults(),
    records: (stream) => records[stream]!().map(String),
    change() {
      const order = world.openOrders.find((each) => world.isFinished(each) && each.edits === 0)!
      world.takeBack(order)
      return [order.guid]
    },
    remove(stream) {
      const id = String(records[stream]!()[0])
      world.removed.add(id)
      return [id]
    },
    skewClock(seconds) {
      skew = seconds
    },
    stop: () => simulator.stop(),
  }
}
