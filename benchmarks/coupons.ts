import { parseArgs } from 'node:util'
import db from '@adonisjs/lucid/services/db'
import { CreateCouponBatch } from '#loyalty/coupons/actions/create_coupon_batch'
import { listBatches } from '#loyalty/coupons/queries/batches_query'
import { presented } from '#loyalty/coupons/presented'
import { givenTenant, type Tenant } from '#tests/helpers/given'

/** How long a large batch takes to be made, and then to be listed and looked into. */
const { values: flags } = parseArgs({
  args: process.argv.slice(2),
  options: {
    codes: { type: 'string', default: '100000' },
    batches: { type: 'string', default: '5' },
  },
})
const LOOKS = 500

export default async function coupons() {
  const tenant = await givenTenant()
  const made: number[] = []
  for (let index = 0; index < Number(flags.batches); index++)
    made.push(await secondsOf(() => givenBatch(tenant, Number(flags.codes))))
  const listed = await secondsOf(() => tenant.inside(() => listBatches(tenant.actor, {})))
  const looks = await looksInto(tenant)

  console.log(`codes of a batch        ${flags.codes}`)
  console.log(
    `made in                 ${made.map((seconds) => `${seconds.toFixed(2)} s`).join(', ')}`
  )
  console.log(`the list of batches     ${(listed * 1000).toFixed(0)} ms`)
  console.log(`a code presented        p50 ${at(looks, 0.5)} ms, p95 ${at(looks, 0.95)} ms`)
}

function givenBatch(tenant: Tenant, count: number) {
  return tenant.inside(() =>
    new CreateCouponBatch().handle(tenant.actor, {
      name: 'Весна',
      kind: 'gift',
      gift: { ru: 'Кофе', en: 'Coffee' },
      audience: 'public',
      prefix: 'SPRING',
      count,
    })
  )
}

async function looksInto(tenant: Tenant) {
  const codes = await tenant.inside(() => db.from('coupons').select('code').limit(LOOKS))
  const times: number[] = []
  for (const { code } of codes)
    times.push(await secondsOf(() => tenant.inside(() => presented([code], null, new Date()))))
  return times.toSorted((a, b) => a - b)
}

const at = (sorted: number[], share: number) =>
  (sorted[Math.floor(sorted.length * share)] * 1000).toFixed(1)

async function secondsOf(work: () => Promise<unknown>) {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
