import type { SimulatedVendor } from '@krug/connector-sdk/testing'
import {
  ADDITIONS,
  DISHES,
  EMPLOYEES,
  GROUPS,
  startSimulator,
  type SimulatorControl,
} from '../src/simulator/index.ts'

const NOW = '2026-03-12T09:00:00Z'
/** What the receipts are read of, and the days in which corrections come late. */
export const RANGE = { from: '2026-03-01', to: '2026-03-12' }

/** A small chain: enough for several pages, quick to read again and again. */
export async function startVendor(): Promise<SimulatedVendor> {
  let skew = 0
  const simulator = await startSimulator({
    seed: 7,
    venues: 2,
    receiptsPerDay: 4,
    seats: 1,
    now: () => new Date(Date.parse(NOW) + skew * 1000),
    credentials: { login: 'krug', password: 'canary-5f1c9e' },
  })
  const { url, credentials, control } = simulator
  const lists: Record<string, string[]> = {
    venues: control.totals(RANGE.from, RANGE.from).map(({ venueId }) => venueId),
    employees: EMPLOYEES.map(({ id }) => id),
    categories: GROUPS.map(({ id }) => id),
    products: [...DISHES, ...ADDITIONS].map(({ id }) => id),
  }
  return {
    url,
    values: { baseUrl: url, ...credentials, timezone: 'Europe/Moscow' },
    fault: (fault) => control.fault(fault),
    clearFaults: () => control.clearFaults(),
    records: (stream) =>
      lists[stream] ??
      (stream === 'shifts' ? control.shiftKeys : control.orderKeys)(RANGE.from, RANGE.to),
    change(stream) {
      if (lists[stream]) return lists[stream].slice(0, 1)
      return stream === 'shifts'
        ? control.shiftKeys('2026-03-10', '2026-03-12')
        : corrected(control)
    },
    remove(stream) {
      const id = lists[stream]![0]!
      control.remove(id)
      return [id]
    },
    skewClock(seconds) {
      skew = seconds
    },
    openLogins: () => control.openSeats,
    stop: () => simulator.stop(),
  }
}

/** Late corrections strike at random: raises the revision until there are some. */
function corrected(control: SimulatorControl): string[] {
  for (;;) {
    control.revision++
    const changed = control.changedKeys(RANGE.from, RANGE.to)
    if (changed.length > 0) return changed
  }
}
