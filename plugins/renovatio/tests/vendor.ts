import { createHash } from 'node:crypto'
import { person } from '@krug/connector-sdk/simulator'
import type { SimulatedVendor } from '@krug/connector-sdk/testing'
import { SECRETS, startSimulator, type Simulator } from '../src/simulator/index.ts'

export const NOW = new Date('2026-03-12T15:00:00Z')
export const RANGE = { from: '2026-02-20', to: '2026-03-12' }

export const valuesOf = ({ url, credentials }: Simulator) => ({
  baseUrl: url,
  ...credentials,
  venue: 'Клиника',
  timezone: 'Europe/Moscow',
  consentField: 'club_consent',
})

/** The host's keyed hash, as the harness makes it. */
export const hash = (value: string) => createHash('sha256').update(value).digest('hex')

/** A small clinic: enough for several pages, quick to read again and again. */
export async function startVendor(): Promise<SimulatedVendor> {
  let skew = 0
  const simulator = await startSimulator({
    seed: 7,
    perDay: 3,
    days: 60,
    patients: 12,
    maxDays: 8,
    now: () => new Date(NOW.getTime() + skew * 1000),
    credentials: { apiKey: 'canary-5f1c9e' },
  })
  const { world } = simulator
  return {
    url: simulator.url,
    values: valuesOf(simulator),
    fault: (fault) => simulator.fault(fault),
    clearFaults: () => simulator.clearFaults(),
    records: (stream) =>
      stream === 'venues'
        ? ['clinic']
        : world.paid(RANGE.from, RANGE.to).map(({ id }) => hash(`rn:${id}`)),
    change() {
      const [invoice] = world.paid('2026-03-11', '2026-03-11')
      world.edit(invoice!, { value: invoice!.value + 100 })
      return [hash(`rn:${invoice!.id}`)]
    },
    skewClock(seconds) {
      skew = seconds
    },
    planted: plantedIn(simulator),
    stop: () => simulator.stop(),
  }
}

/** Everything that the clinic knows of services and people, phones in each spelling. */
export function plantedIn({ world }: Simulator): string[] {
  const people = Array.from({ length: world.settings.patients }, (_, index) => index + 1)
  return [
    ...SECRETS,
    'Неврологический центр',
    ...people.flatMap((number) => {
      const { phone, email, lastName, birthDate } = person(number)
      return [phone, phone.slice(1), world.card(number).mobile, email, lastName, birthDate]
    }),
  ].filter(Boolean)
}
