import { fakeClock, type SimulatedVendor } from '@krug/connector-sdk/testing'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { test } from '@japa/runner'
import { symbols } from 'pino'
import { StartSync } from '#integrations/actions/start_sync'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { RunSync } from '#integrations/engine/run_sync'
import SyncRun from '#integrations/models/sync_run'
import { rolledBack } from '#tests/helpers/given'
import { givenVendorConnection, SIMULATED_VENDORS } from '#tests/helpers/simulated_vendors'

const { start, now } = SIMULATED_VENDORS.renovatio
const LIMITS = { timeoutSeconds: 0.5, maxTimeoutSeconds: 0.5 }
const PERIOD = { mode: 'range' as const, from: '2026-02-20', to: '2026-03-12' }
/** What breaks an answer in the middle, where a careless error would quote it. */
const FAULTS = ['cut-off', 'schema-change', 'duplicate-rows', 'html'] as const

/** Everything that is written to the log from now on, whatever its level. */
function recordLogs(cleanup: (undo: () => void) => void) {
  const lines: string[] = []
  const stream = (logger.pino as any)[symbols.streamSym]
  const { write } = stream
  const { level } = logger
  stream.write = (line: string) => void lines.push(line)
  logger.level = 'trace'
  cleanup(() => {
    stream.write = write
    logger.level = level
  })
  return lines
}

/** Rows of every table that can be read, as text, by table. */
async function everything(connection: { rawQuery: typeof db.rawQuery }, schemas: string[]) {
  const { rows: tables } = await connection.rawQuery(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any(:schemas) and c.relkind in ('r', 'p') and not c.relispartition
        and has_table_privilege(c.oid, 'select')`,
    { schemas }
  )
  const texts: [string, string][] = []
  for (const { name } of tables) {
    const { rows } = await connection.rawQuery(
      `select coalesce(string_agg(t::text, chr(10)), '') as text from ${name} t`
    )
    texts.push([name, rows[0].text])
  }
  return texts
}

test.group('Medical secrecy', (group) => {
  let vendor: SimulatedVendor
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    vendor = await start()
    const host = new ConnectorHost(['127.0.0.1'], fakeClock(now), LIMITS)
    app.container.swap(ConnectorHost, () => host)
    return async () => {
      app.container.restore(ConnectorHost)
      await vendor.stop()
    }
  })

  test('after a clinic was read, also with broken answers, nothing of what it knows is to be found anywhere', async ({
    assert,
    cleanup,
  }) => {
    const logs = recordLogs(cleanup)
    const { tenant, connection } = await givenVendorConnection('renovatio', vendor)
    const sync = async () => {
      const { id } = await tenant.inside(() =>
        new StartSync().handle(tenant.actor, connection.id, PERIOD)
      )
      await new RunSync().handle(
        { tenantId: tenant.tenantId, runId: id },
        new AbortController().signal
      )
      return tenant.inside(async () => {
        const run = await SyncRun.findOrFail(id)
        await SyncRun.query().where('status', 'queued').update({ status: 'cancelled' })
        await db.rawQuery(`update connections set status = 'active'`)
        return run
      })
    }
    for (const fault of FAULTS) {
      vendor.fault({ name: fault, after: 2, times: Infinity })
      await sync()
      vendor.clearFaults()
    }
    const done = await sync()
    assert.equal(done.status, 'succeeded', JSON.stringify(done.errorText))
    assert.isAbove(done.readCount, 20)

    const texts: [string, string][] = [
      ...(await tenant.inside(() => everything(db, ['public']))),
      ...(await everything(db.connection('owner'), ['pgboss'])),
      ['log', logs.join('\n')],
    ]
    const receipts = texts.find(([name]) => name === 'public.receipts')!
    assert.isAbove(receipts[1].length, 1000, 'the search sees the rows')
    assert.isAbove(logs.length, 0, 'the search sees the log')
    for (const planted of vendor.planted!)
      for (const [where, text] of texts)
        assert.isFalse(text.includes(planted), `“${planted}” is in ${where}`)
  })
})
