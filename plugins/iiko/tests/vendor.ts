import type { SimulatedVendor } from '@krug/connector-sdk/testing'
import { startSimulator } from '../src/simulator/index.ts'

/** A small chain: enough for several pages, quick to read again and again. */
export async function startVendor(): Promise<SimulatedVendor> {
  const simulator = await startSimulator({
    seed: 7,
    venues: 2,
    receiptsPerDay: 4,
    seats: 1,
    now: () => new Date('2026-03-12T09:00:00Z'),
    credentials: { login: 'krug', password: 'canary-5f1c9e' },
  })
  const { url, credentials, control } = simulator
  return {
    url,
    values: { baseUrl: url, ...credentials, timezone: 'Europe/Moscow' },
    fault: (fault) => control.fault(fault),
    clearFaults: () => control.clearFaults(),
    openLogins: () => control.openSeats,
    stop: () => simulator.stop(),
  }
}
