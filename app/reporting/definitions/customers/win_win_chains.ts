import db from '@adonisjs/lucid/services/db'
import { audienceOf, type Audience } from '#reporting/audience/audience'
import { businessNames } from '#reporting/audience/business_names_query'
import { FEWEST } from '#reporting/audience/flows_query'
import { over, type ReportContext } from '#reporting/context'
import { divide, type Sums } from '#reporting/measures'
import { defineReport, dimension, measures } from '#reporting/report'

const MOST_SHOWN = 100
/** A package costs so much less than its parts, in percent. */
const PACKAGE_DISCOUNT = 10
const ROUBLES_10 = 1000
const ROUBLES_100 = 10_000

/** Which businesses customers come to know one after another, and a package that says so. As of the last night. */
export const winWinChains = defineReport({
  id: 'win-win-chains',
  group: 'customers',
  permission: 'reports.customers',
  parameters: {},
  compare: 'never',
  columns: () => [
    dimension('path'),
    dimension('steps', 'integer'),
    ...measures('customers', 'meanLifetime', 'packageValue', 'packagePrice'),
  ],
  chart: { kind: 'bar', x: 'path', y: 'customers' },

  async run(asked) {
    const { today } = asked
    const context = over(asked, { from: today, to: today, through: today, preset: 'today' })
    const audience = audienceOf(context)
    const names = await businessNames(context)
    const chains = await chainsOf(context, audience)
    const rows = chains.map(({ path, ...sums }) => ({
      dimensions: {
        path: path.map((id) => names.get(id)).join(' → '),
        steps: path.length,
        pathIds: path.join(' '),
      },
      sums: chainSums(sums, audience),
      base: null,
    }))
    // One customer walks several of them: there is no total.
    return { rows, totals: { sums: {}, base: null }, context }
  },
})

interface Chain extends Record<'customers' | 'total' | 'package', number> {
  path: string[]
}

async function chainsOf({ actor }: ReportContext, { businessId, partner }: Audience) {
  const { rows } = await db.rawQuery<{ rows: Chain[] }>(
    `select path, customers, total, package from customer_chains
      where tenant_id = :tenant and (cast(:business as uuid) is null or :business = any(path))
        and customers >= :fewest
      order by customers desc, path limit :most`,
    {
      tenant: actor.tenantId,
      business: businessId,
      fewest: partner ? FEWEST : 0,
      most: MOST_SHOWN,
    } as never
  )
  return rows
}

/** A partner sees people in fives and money in hundreds: one more who walks a chain is nobody in particular. */
function chainSums(sums: Omit<Chain, 'path'>, { partner }: Audience): Sums {
  const mean = divide(sums.total, sums.customers)!
  const step = (value: number, by: number) => divide(value, by)! * by
  const shown = partner
    ? {
        customers: Math.floor(sums.customers / FEWEST) * FEWEST,
        mean: step(mean, ROUBLES_100),
        value: step(sums.package, ROUBLES_100),
      }
    : { customers: sums.customers, mean, value: sums.package }
  return {
    customers: shown.customers,
    mean_lifetime: shown.mean,
    package_value: shown.value,
    package_price: step(divide(shown.value * (100 - PACKAGE_DISCOUNT), 100)!, ROUBLES_10),
  }
}
