import { DateTime } from 'luxon'
import type { Tenant } from '#tests/helpers/given'

/** Asks a web process for the JSON of reports, as the tenant's owner. */
export function asking(url: string, { token }: Tenant) {
  return async (path: string, parameters: Record<string, string | string[]>) => {
    const address = new URL(`${url}/api/v1/reports/${path}`)
    for (const [name, values] of Object.entries(parameters))
      for (const value of [values].flat()) address.searchParams.append(name, value)
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    })
    const body = await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${body.slice(0, 300)}`)
  }
}

/** A period before this month that ends on another day each time, so that no answer is asked for twice. */
export function ending(time: number, length: object) {
  const to = DateTime.now()
    .startOf('month')
    .minus({ days: 1 + time })
  return { from: to.minus(length).toISODate()!, to: to.toISODate()! }
}

/** How many milliseconds each of so many times took, after one to warm up. */
export async function several(attempt: (time: number) => Promise<unknown>, times: number) {
  await attempt(times)
  const took: number[] = []
  for (let time = 0; time < times; time++) {
    const started = performance.now()
    await attempt(time)
    took.push(performance.now() - started)
  }
  return took
}

/** The least value that so much of them all does not exceed. */
export function quantile(took: number[], share: number) {
  const sorted = took.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}

/** `p50 / p95` in milliseconds. */
export const told = (took: number[]) =>
  `${quantile(took, 0.5).toFixed(0)} / ${quantile(took, 0.95).toFixed(0)}`.padStart(14)
