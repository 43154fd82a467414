import { parseArgs } from 'node:util'
import { REPORTS } from '#reporting/registry'
import Venue from '#tenancy/models/venue'
import { webProcess } from '#tests/helpers/processes'
import { asking, ending, quantile, several } from './support/asking.ts'
import { YEARS, yearsOf } from './support/years.ts'

/** What the time of each report grows with: the tenant's history, the venues, the period. */
const { values: flags } = parseArgs({
  args: process.argv.slice(2),
  options: {
    /** Tenants that are as busy as each other and began at different times; the last has all months, customers and deals. */
    receipts: { type: 'string', default: '1000000,3000000,10000000' },
    ...YEARS,
    times: { type: 'string', default: '9' },
  },
})
const RECEIPTS = flags.receipts.split(',').map(Number)
const QUARTER = { days: 89 }
/** Customers and deals are of businesses, not of venues. */
const WITHOUT_VENUES = ['customers', 'crm']
const PERIODS = { '30 days': { days: 29 }, 'a year': { days: 364 }, 'three years': { years: 3 } }

export default async function growth() {
  const tenants = []
  for (const receipts of RECEIPTS)
    tenants.push(await yearsOf(receipts, flags, receipts / RECEIPTS.at(-1)!))
  const web = await webProcess()
  await web.start()
  try {
    const histories = tenants.map((tenant) => asking(web.url, tenant))
    const oldest = histories.at(-1)!
    const venues = await tenants.at(-1)!.inside(() => Venue.query().orderBy('id').limit(10))
    const ids = venues.map(({ id }) => id)
    const columns = [
      ...RECEIPTS.map((receipts) => `${receipts / 1_000_000} M`),
      '1 venue',
      `${ids.length} venues`,
      ...Object.keys(PERIODS),
    ]
    tell('report', columns)
    for (const { group, id } of REPORTS) {
      const path = `${group}/${id}`
      const medians: string[] = []
      const ask = async (of: typeof oldest, length: object, chosen: string[] = []) => {
        const took = await several(
          (time) => of(path, { ...ending(time, length), 'venueId[]': chosen }),
          Number(flags.times)
        )
        medians.push(quantile(took, 0.5).toFixed(0))
      }
      for (const history of histories) await ask(history, QUARTER)
      if (WITHOUT_VENUES.includes(group)) medians.push('–', '–')
      else for (const chosen of [ids.slice(0, 1), ids]) await ask(oldest, QUARTER, chosen)
      for (const length of Object.values(PERIODS)) await ask(oldest, length)
      tell(path, medians)
    }
  } finally {
    await web.kill()
  }
}

const tell = (name: string, columns: string[]) =>
  console.log(name.padEnd(32), ...columns.map((column) => column.padStart(11)))
