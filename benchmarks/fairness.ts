import { parseArgs } from 'node:util'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import queue from '#shared/queue/service'
import { StartSync } from '#integrations/actions/start_sync'
import { givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { CHAIN, givenChain } from './support/chain_connector.ts'

/**
 * Connections of many tenants that are due in the same minute, among them one tenant with much to read and many
 * connections: how long each tenant waits for its data.
 */
const { values: flags } = parseArgs({
  options: {
    tenants: { type: 'string', default: '200' },
    receipts: { type: 'string', default: '200' },
    large: { type: 'string', default: '20000' },
  },
})
const LARGE_CONNECTIONS = 5

interface Ended {
  tenant_id: string
  seconds: number
}

export default async function fairness() {
  const connectors = await app.container.make('krug.connectors')
  connectors.add(CHAIN)
  const large = await givenDue(Number(flags.large), LARGE_CONNECTIONS)
  const small: Tenant[] = []
  for (let index = 0; index < Number(flags.tenants); index++)
    small.push(await givenDue(Number(flags.receipts), 1))

  const started = Date.now()
  await queue.work()
  const ended = await allEnded([large, ...small], started)
  await queue.stop()

  const waits = ended
    .filter(({ tenant_id: id }) => id !== large.tenantId)
    .map(({ seconds }) => seconds)
    .toSorted((a, b) => a - b)
  const last = Math.max(...ended.map(({ seconds }) => seconds))
  console.log(`small tenants           ${waits.length}, all succeeded`)
  console.log(`half of them have data  ${waits[Math.floor(waits.length / 2)]!.toFixed(1)} s`)
  console.log(`the last of them        ${waits.at(-1)!.toFixed(1)} s`)
  console.log(`everything              ${last.toFixed(1)} s`)
}

/** A tenant whose connections wait in line. */
async function givenDue(receipts: number, connections: number) {
  const tenant = await givenTenant()
  const { business } = await givenVenue(tenant)
  for (let index = 0; index < connections; index++) {
    const connection = await givenChain(tenant, business.id, { receipts, venues: 1 })
    await tenant.inside(() =>
      new StartSync().handle(tenant.actor, connection.id, { mode: 'full' }, 'schedule')
    )
  }
  return tenant
}

async function allEnded(tenants: Tenant[], started: number): Promise<Ended[]> {
  for (;;) {
    const ended: Ended[] = []
    let open = 0
    for (const tenant of tenants) {
      const { rows } = await tenant.inside(() =>
        db.rawQuery<{ rows: (Ended & { status: string })[] }>(
          `select tenant_id, status, extract(epoch from finished_at) * 1000 as seconds from sync_runs`
        )
      )
      if (rows.some(({ status }) => status === 'failed')) throw new Error('a run failed')
      open += rows.filter(({ seconds }) => seconds === null).length
      ended.push(...rows.map((row) => ({ ...row, seconds: (row.seconds - started) / 1000 })))
    }
    if (open === 0) return ended
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}
