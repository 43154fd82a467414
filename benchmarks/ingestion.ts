import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import app from '@adonisjs/core/services/app'
import pg from 'pg'
import copyStreams from 'pg-copy-streams'
import { StartSync } from '#integrations/actions/start_sync'
import { RunSync } from '#integrations/engine/run_sync'
import type Connection from '#integrations/models/connection'
import SyncRun from '#integrations/models/sync_run'
import { givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { CHAIN, givenChain } from './support/chain_connector.ts'

/**
 * The whole path of a sync (plugin, validation, database, rollups) beside COPY of the same rows into the same indexed
 * tables, and a second read in which nothing has changed.
 */
const { values: flags } = parseArgs({
  options: {
    receipts: { type: 'string', default: '100000' },
    venues: { type: 'string', default: '3' },
  },
})
const FACTS = ['receipts', 'receipt_items', 'receipt_payments']

export default async function ingestion() {
  const connectors = await app.container.make('krug.connectors')
  connectors.add(CHAIN)
  const tenant = await givenTenant()
  const { business } = await givenVenue(tenant)
  const connection = await givenChain(tenant, business.id, {
    receipts: Number(flags.receipts),
    venues: Number(flags.venues),
  })

  const memory = watchMemory()
  const first = await sync(tenant, connection)
  const again = await sync(tenant, connection)
  const most = memory()
  const copied = await copySeconds()
  console.log(`receipts                ${first.read}`)
  console.log(`whole path              ${first.seconds.toFixed(1)} s, ${rate(first)}/s`)
  console.log(`read again, unchanged   ${again.seconds.toFixed(1)} s, ${rate(again)}/s`)
  console.log(`COPY of the same rows   ${copied.toFixed(1)} s`)
  console.log(`path / COPY             ${(copied / first.seconds).toFixed(2)} of its speed`)
  console.log(`again / first           ${(first.seconds / again.seconds).toFixed(1)} times faster`)
  console.log(`memory of the process   ${most} MB at most, ${memory.before} MB before`)
}

async function sync(tenant: Tenant, connection: Connection) {
  const run = await tenant.inside(() =>
    new StartSync().handle(tenant.actor, connection.id, { mode: 'full' })
  )
  const started = performance.now()
  await new RunSync().handle(
    { tenantId: tenant.tenantId, runId: run.id },
    new AbortController().signal
  )
  const seconds = (performance.now() - started) / 1000
  const done = await tenant.inside(() => SyncRun.findOrFail(run.id))
  if (done.status !== 'succeeded') throw new Error(JSON.stringify(done.errorText))
  return { seconds, read: done.readCount }
}

const rate = ({ seconds, read }: { seconds: number; read: number }) => Math.round(read / seconds)

/** The rows that the sync wrote, taken out, and put back by COPY. */
async function copySeconds() {
  const client = new pg.Client(process.env.DATABASE_URL)
  await client.connect()
  const bodies = new Map<string, Buffer>()
  for (const table of FACTS) {
    const chunks: Buffer[] = []
    const out = client.query(
      copyStreams.to(`copy (select * from ${table}) to stdout (format binary)`)
    )
    for await (const chunk of out) chunks.push(chunk as Buffer)
    bodies.set(table, Buffer.concat(chunks))
  }
  // Statistics taken in the middle of so large a transaction know of no rows, and checks of foreign keys read all of them.
  for (const table of FACTS)
    await client.query(`alter table ${table} set (autovacuum_enabled = false)`)
  await client.query(`truncate ${FACTS.join(', ')} cascade`)
  const started = performance.now()
  await client.query('begin')
  for (const table of FACTS) {
    await pipeline(
      Readable.from([bodies.get(table)!]),
      client.query(copyStreams.from(`copy ${table} from stdin (format binary)`))
    )
  }
  await client.query('commit')
  const seconds = (performance.now() - started) / 1000
  await client.end()
  return seconds
}

function watchMemory() {
  let most = 0
  const look = () => (most = Math.max(most, process.memoryUsage().rss))
  const timer = setInterval(look, 200)
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
  const stop = () => {
    clearInterval(timer)
    look()
    return megabytes(most)
  }
  return Object.assign(stop, { before: megabytes(process.memoryUsage().rss) })
}
