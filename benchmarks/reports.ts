import { parseArgs } from 'node:util'
import { DateTime } from 'luxon'
import { REPORTS } from '#reporting/registry'
import type { Tenant } from '#tests/helpers/given'
import { webProcess } from '#tests/helpers/processes'
import { keptTenant } from './support/kept_tenant.ts'
import { givenManySales } from './support/many_sales.ts'
import { completed, yearsOf } from './support/years.ts'

/** Every report over HTTP, over all venues of a tenant with years of sales, beside many small tenants. */
const { values: flags } = parseArgs({
  args: process.argv.slice(2),
  options: {
    receipts: { type: 'string', default: '10000000' },
    /** Tenants as busy as the large one that began later, to see what history costs. */
    younger: { type: 'string', default: '1000000,3000000' },
    venues: { type: 'string', default: '100' },
    products: { type: 'string', default: '1000' },
    customers: { type: 'string', default: '1000000' },
    /** With four steps, one and a half leads and five activities each. */
    deals: { type: 'string', default: '100000' },
    months: { type: 'string', default: '36' },
    small: { type: 'string', default: '200' },
    times: { type: 'string', default: '15' },
    users: { type: 'string', default: '50' },
    /** Only reports whose address begins so. */
    only: { type: 'string', default: '' },
  },
})
const MONTHS = Number(flags.months)
const TIMES = Number(flags.times)
const TODAY = DateTime.now().startOf('day')
/** Reports that read something else when they are asked otherwise. */
const OTHERWISE = [
  'menu/xyz?bucket=day',
  'menu/xyz?bucket=month',
  'menu/abc-xyz?bucket=day',
  'finance/pl?slice=venue',
  'crm/win-loss?slice=manager',
  'crm/lead-conversion?slice=period',
  'crm/deal-velocity?slice=manager',
]
const ASKED = [...REPORTS.map(({ group, id }) => `${group}/${id}`), ...OTHERWISE].filter((path) =>
  path.startsWith(flags.only)
)
const SMALL = { receipts: 3000, venues: 2, products: 100, customers: 500, months: 3 }

export default async function reports() {
  const started = performance.now()
  const tenant = await givenYears(Number(flags.receipts))
  const younger: [number, Tenant][] = []
  for (const receipts of flags.younger.split(',').filter(Boolean).map(Number))
    younger.push([receipts, await givenYears(receipts)])
  for (let number = 0; number < Number(flags.small); number++)
    await keptTenant(`Сосед ${number}`, (small) =>
      givenManySales(small, { ...SMALL, from: firstOf(SMALL.months) })
    )
  console.log(`made in ${((performance.now() - started) / 1000).toFixed(0)} s`)

  const web = await webProcess()
  await web.start()
  try {
    const ask = asking(web.url, tenant)
    const years = MONTHS >= 36 ? 3 : MONTHS / 12
    console.log('report'.padEnd(32), '90 days p50/p95', ' years p50/p95', ' again p95')
    for (const path of ASKED) {
      const short = await several((time) => ask(path, ending(time, { days: 89 })))
      const long = await several((time) => ask(path, ending(time, { years })), Math.ceil(TIMES / 3))
      const again = await several(() => ask(path, ending(0, { days: 89 })))
      console.log(path.padEnd(32), told(short), told(long), told(again))
    }
    if (Number(flags.users)) await together(ask)
  } finally {
    await web.kill()
  }
}

/** Periods that end on other days, so that no answer is asked for twice. */
function ending(time: number, length: object) {
  const to = TODAY.startOf('month').minus({ days: 1 + time })
  const from = to.minus(length)
  return { from: from.toISODate()!, to: to.toISODate()! }
}

/** As busy as the large tenant, with as many months, customers and deals as so many receipts take. */
async function givenYears(receipts: number) {
  const share = receipts / Number(flags.receipts)
  const months = Math.round(MONTHS * share)
  const scale = {
    receipts,
    venues: Number(flags.venues),
    products: Number(flags.products),
    customers: Math.round(Number(flags.customers) * share),
    months,
    from: firstOf(months),
    deals: Math.round(Number(flags.deals) * share),
  }
  return completed(await yearsOf(scale), scale)
}

/** The first of so many months, the last of which is the one before this. */
const firstOf = (months: number) => TODAY.startOf('month').minus({ months }).toISODate()!

function asking(url: string, { token }: Tenant) {
  return async (path: string, period: { from: string; to: string }) => {
    const started = performance.now()
    const address = new URL(`${url}/api/v1/reports/${path}`)
    for (const [name, value] of Object.entries(period)) address.searchParams.set(name, value)
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    })
    const body = await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${body.slice(0, 300)}`)
    return performance.now() - started
  }
}

async function several(attempt: (time: number) => Promise<number>, times = TIMES) {
  await attempt(times)
  const took: number[] = []
  for (let time = 0; time < times; time++) took.push(await attempt(time))
  return took
}

/** So many people, each opening one report after another. */
async function together(ask: ReturnType<typeof asking>) {
  const users = Number(flags.users)
  const took: number[] = []
  const end = performance.now() + 15_000
  await Promise.all(
    Array.from({ length: users }, async (_, user) => {
      for (let time = user; performance.now() < end; time++) {
        const path = ASKED[(time * 7) % ASKED.length]
        took.push(await ask(path, ending(time % 200, { days: 89 })))
      }
    })
  )
  console.log(
    `${users} users together: ${told(took)} ms, ${(took.length / 15).toFixed(0)} answers a second`
  )
}

function told(took: number[]) {
  const sorted = took.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  return `${at(0.5).toFixed(0)} / ${at(0.95).toFixed(0)}`.padStart(14)
}
