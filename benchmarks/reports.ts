import { parseArgs } from 'node:util'
import { REPORTS } from '#reporting/registry'
import { webProcess } from '#tests/helpers/processes'
import { asking, ending, several, told } from './support/asking.ts'
import { keptTenant } from './support/kept_tenant.ts'
import { givenManySales } from './support/many_sales.ts'
import { firstOf, YEARS, yearsOf } from './support/years.ts'

/** Every report over HTTP, over all venues of a tenant with years of sales, beside many small tenants. */
const { values: flags } = parseArgs({
  args: process.argv.slice(2),
  options: {
    receipts: { type: 'string', default: '10000000' },
    ...YEARS,
    small: { type: 'string', default: '200' },
    times: { type: 'string', default: '15' },
    users: { type: 'string', default: '50' },
    /** Only reports whose address begins so. */
    only: { type: 'string', default: '' },
  },
})
const MONTHS = Number(flags.months)
const TIMES = Number(flags.times)
/** Each report is asked so often before any is measured: a process that has been up for a while has compiled what it runs. */
const WARMING = 20
/** Of days that are asked about by nothing else, so that no answer is remembered. */
const ELSEWHERE = 200
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
/** A request that is signed in and answers with a few words: what any costs at least. */
const NO_REPORT = '../auth/me'
const SMALL = { receipts: 3000, venues: 2, products: 100, customers: 500, months: 3 }

export default async function reports() {
  const started = performance.now()
  const tenant = await yearsOf(Number(flags.receipts), flags)
  for (let number = 0; number < Number(flags.small); number++)
    await keptTenant(`Сосед ${number}`, (small) =>
      givenManySales(small, { ...SMALL, from: firstOf(SMALL.months) })
    )
  console.log(`made in ${((performance.now() - started) / 1000).toFixed(0)} s`)

  const web = await webProcess()
  await web.start()
  try {
    const ask = asking(web.url, tenant)
    for (const path of ASKED)
      for (let time = 0; time < WARMING; time++)
        await ask(path, ending(ELSEWHERE + time, { days: 89 }))
    const years = MONTHS >= 36 ? 3 : MONTHS / 12
    console.log('report'.padEnd(32), '90 days p50/p95', ' years p50/p95', ' again p95')
    for (const path of ASKED) {
      const short = await several((time) => ask(path, ending(time, { days: 89 })), TIMES)
      const long = await several((time) => ask(path, ending(time, { years })), Math.ceil(TIMES / 3))
      const again = await several(() => ask(path, ending(0, { days: 89 })), TIMES)
      console.log(path.padEnd(32), told(short), told(long), told(again))
    }
    const least = await several(() => ask(NO_REPORT, {}), TIMES)
    console.log(`who I am, which asks for no report: ${told(least)} ms`)
    if (Number(flags.users)) await together(ask)
  } finally {
    await web.kill()
  }
}

/** So many people, each opening one report after another. */
async function together(ask: ReturnType<typeof asking>) {
  const users = Number(flags.users)
  const took: number[] = []
  const end = performance.now() + 15_000
  await Promise.all(
    Array.from({ length: users }, async (_, user) => {
      for (let time = user; performance.now() < end; time++) {
        const started = performance.now()
        await ask(ASKED[(time * 7) % ASKED.length], ending(time % 200, { days: 89 }))
        took.push(performance.now() - started)
      }
    })
  )
  console.log(
    `${users} users together: ${told(took)} ms, ${(took.length / 15).toFixed(0)} answers a second`
  )
}
