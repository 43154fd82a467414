import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import db from '@adonisjs/lucid/services/db'
import { expireDueLots } from '#loyalty/ledger/expire_due_lots'
import { verifyLedger } from '#loyalty/ledger/verify'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { pause, webProcess } from '#tests/helpers/processes'
import { givenManyMembers } from './support/many_members.ts'

/** How long it takes to end the lots of many members on one day, and whether tills notice. */
const { values: flags } = parseArgs({
  args: process.argv.slice(2),
  options: {
    members: { type: 'string', default: '200000' },
    lots: { type: 'string', default: '5' },
    /** Purchases a second meanwhile. */
    rate: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '20' },
  },
})
const DUE = new Date(Date.now() + 2 * 86_400_000)

export default async function expiry() {
  const tenant = await givenTenant({ preset: 'club' })
  const { venue } = await givenVenue(tenant)
  const [count, movements] = [Number(flags.members), Number(flags.lots)]
  const members = await givenManyMembers(tenant, { count, movements, until: '1 day' })
  const web = await webProcess()
  await web.start()
  try {
    const buy = async () => {
      const started = performance.now()
      const response = await fetch(`${web.url}/api/v1/pos/process-purchase`, {
        method: 'POST',
        headers: {
          'authorization': `Bearer ${tenant.token}`,
          'content-type': 'application/json',
          'accept': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify({
          venueId: venue.id,
          customer: { id: members[Math.floor(Math.random() * members.length)] },
          items: [{ name: 'Обед', price: 350 }],
          bonuses: 'max',
        }),
      })
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
      await response.arrayBuffer()
      return performance.now() - started
    }
    for (let warming = 0; warming < 20; warming++) await buy()
    const end = Date.now() + Number(flags.seconds) * 1000
    const alone = await buying(buy, () => Date.now() < end)

    let over = false
    const started = performance.now()
    const expiring = expireDueLots(tenant.tenantId, DUE).finally(() => (over = true))
    const meanwhile = await buying(buy, () => !over)
    await expiring
    const seconds = (performance.now() - started) / 1000
    const { rows } = await tenant.inside(() =>
      db.rawQuery(`select count(*)::int as lots from ledger_movements where type = 'expire'`)
    )
    console.log(`lots that expired          ${rows[0].lots} in ${seconds.toFixed(1)} s`)
    console.log(`purchases before           ${told(alone)}`)
    console.log(`purchases meanwhile        ${told(meanwhile)}`)
    const findings = await tenant.inside(() => verifyLedger(db.connection()))
    console.log(`the ledger is right        ${findings.length === 0 ? 'yes' : 'no'}`)
  } finally {
    await web.kill()
  }
}

async function buying(buy: () => Promise<number>, goesOn: () => boolean) {
  const running: Promise<number>[] = []
  while (goesOn()) {
    running.push(buy())
    await pause(1000 / Number(flags.rate))
  }
  return Promise.all(running)
}

function told(times: number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)].toFixed(1)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms of ${times.length}`
}
