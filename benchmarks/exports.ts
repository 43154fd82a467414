import { parseArgs } from 'node:util'
import app from '@adonisjs/core/services/app'
import { CreateExport } from '#reporting/exports/actions/create_export'
import Export from '#reporting/exports/models/export'
import { writeExport } from '#reporting/exports/write_export'
import { givenTenant, type Tenant } from '#tests/helpers/given'
import { givenManySales } from './support/many_sales.ts'

/** How long lines of receipts take to be written into files, and how much the worker grows meanwhile. */
const { values: flags } = parseArgs({
  args: process.argv.slice(2),
  options: {
    receipts: { type: 'string', default: '260000' },
    months: { type: 'string', default: '12' },
  },
})
const FROM = '2025-01-01'

export default async function exports() {
  const tenant = await givenTenant()
  const months = Number(flags.months)
  const receipts = Number(flags.receipts)
  await givenManySales(tenant, {
    ...{ receipts, months, venues: 10, products: 200, customers: 20_000, from: FROM },
  })
  const whole = { from: FROM, to: `2025-${String(months).padStart(2, '0')}-28` }
  const half = { from: FROM, to: `2025-${String(months / 2).padStart(2, '0')}-28` }
  await measured(tenant, 'csv', half)
  await measured(tenant, 'csv', whole)
  await measured(tenant, 'xlsx', half)
  await measured(tenant, 'xlsx', whole)
  await app.container.make('queue').then((queue) => queue.stop())
}

async function measured(tenant: Tenant, format: 'csv' | 'xlsx', parameters: object) {
  const made = await tenant.inside(() =>
    new CreateExport().handle(tenant.actor, {
      dataset: 'receipt-items',
      parameters: { ...parameters },
      format,
    })
  )
  global.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
  const started = performance.now()
  await writeExport(tenant.tenantId, made.id, new AbortController().signal)
  const seconds = (performance.now() - started) / 1000
  clearInterval(watch)
  const done = await tenant.inside(() => Export.findOrFail(made.id))
  console.log(
    `${format.padEnd(5)} ${String(done.rows).padStart(9)} rows  ${seconds.toFixed(1)} s  ` +
      `${(done.bytes! / 1e6).toFixed(1)} MB of file  ${((most - before) / 1e6).toFixed(0)} MB more memory  ${done.state}`
  )
}
