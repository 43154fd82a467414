import { parseArgs } from 'node:util'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { findChains } from '#customers/journeys/find_chains'
import { countScores } from '#customers/statistics/count_scores'
import { scoreCustomers } from '#customers/statistics/score_customers'
import { countBaskets } from '#reporting/basket/run'
import { webProcess } from '#tests/helpers/processes'
import { asking, several, told } from './support/asking.ts'
import { timed } from './support/timings.ts'
import { YEARS, yearsOf } from './support/years.ts'

/** What workers count of a whole tenant, and how long pages take that show it. */
const { values: flags } = parseArgs({
  args: process.argv.slice(2),
  options: {
    receipts: { type: 'string', default: '10000000' },
    ...YEARS,
    /** Receipts in which baskets are looked for. */
    baskets: { type: 'string', default: '1000000' },
    times: { type: 'string', default: '40' },
  },
})

const BASKETS = {
  'pairs of products': {},
  'sets of three products': { length: '3' },
  'sets of four categories': { level: 'category', length: '4' },
}

export default async function counts() {
  const tenant = await yearsOf(Number(flags.receipts), flags)
  const inside = (work: () => Promise<unknown>) => () => tenant.inside(work)
  await timed('scores (RFM) of all customers', inside(scoreCustomers))
  await timed('how many have which score', inside(countScores))
  await timed('ways through the businesses', inside(findChains))

  const web = await webProcess()
  await web.start()
  try {
    const ask = asking(web.url, tenant)
    for (const [what, parameters] of Object.entries(BASKETS)) {
      const question = { ...period(), ...parameters }
      await ask('menu/basket', question)
      const run = await tenant.inside(() =>
        db.from('basket_runs').orderBy('asked_at', 'desc').firstOrFail()
      )
      await timed(what, () => countBaskets(tenant.tenantId, run.id))
      await page('menu/basket', question)
      const { baskets, sets } = await tenant.inside(() =>
        db.from('basket_runs').where('id', run.id).firstOrFail()
      )
      console.log(`  ${sets.length} sets of ${baskets} receipts`)
    }
    await page('customers/rfm-segments', {})
    await page('customers/win-win-chains', {})

    async function page(path: string, question: Record<string, string>) {
      const took = await several(() => ask(path, question), Number(flags.times))
      console.log(`  ${path}: p50 / p95 ${told(took).trim()} ms`)
    }
  } finally {
    await web.kill()
  }
}

/** So long until the end of the last month that it holds as many receipts as are wanted. */
function period() {
  const end = DateTime.now().startOf('month')
  const days = end.diff(end.minus({ months: Number(flags.months) }), 'days').days
  const wanted = Math.round((days * Number(flags.baskets)) / Number(flags.receipts))
  return { from: end.minus({ days: wanted }).toISODate()!, to: end.minus({ days: 1 }).toISODate()! }
}
