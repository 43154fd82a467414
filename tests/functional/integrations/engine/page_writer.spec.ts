import fc from 'fast-check'
import { defineStream, type Rec } from '@krug/connector-sdk'
import { runContext } from '@krug/connector-sdk/host'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { StartSync } from '#integrations/actions/start_sync'
import { checkPage } from '#integrations/engine/checked_page'
import { PageWriter } from '#integrations/engine/page_writer'
import { RunLease } from '#integrations/engine/run_lease'
import SyncRun from '#integrations/models/sync_run'
import { verifyRollups } from '#commerce/rollups/verify_rollups'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenConnection } from '#tests/helpers/given_connection'

/** On a really committed database: only there can one page be written while another is added up. */
interface Sold {
  id: number
  product: number
  day: number
  rubles: number
  phone: number | null
}

const stream = defineStream<object, 'receipt', { page: number }>({
  emits: 'receipt',
  cursor: undefined as never,
  modes: ['full'],
  deletes: 'none',
  async *read() {},
})

const { seal } = runContext({
  connector: { manifest: { id: 'test', dataClass: 'business' } } as never,
  config: {},
  http: { redactor: {} } as never,
  signal: new AbortController().signal,
  clock: { now: () => new Date() } as never,
  log: {} as never,
  phoneHash: (phone) => phone,
})

function receiptOf({ id, product, day, rubles, phone }: Sold): Rec<'receipt'> {
  const total = `${rubles}.00`
  return {
    externalId: `r${id}`,
    kind: 'sale',
    status: 'closed',
    closedAt: `2026-01-0${day + 1}T12:00:00`,
    total,
    customerPhone: phone === null ? undefined : `+7999000000${phone}`,
    items: [{ name: `Блюдо ${product}`, quantity: '1', price: total, total }],
    payments: [{ type: 'card', amount: total }],
  }
}

/** So that no worker of another test takes a run for one that was left. */
const ends: (() => Promise<unknown>)[] = []

async function givenWriter(tenant: Tenant) {
  const { business } = await givenVenue(tenant)
  const connection = await givenConnection(tenant, { businessId: business.id })
  const { id } = await tenant.inside(() =>
    new StartSync().handle(tenant.actor, connection.id, { mode: 'full' })
  )
  const { lease } = (await RunLease.take(tenant.tenantId, id))!
  lease.stop()
  ends.push(() =>
    tenant.inside(() => SyncRun.query().where('id', id).update({ status: 'cancelled' }))
  )
  const cipher = await tenant.inside(() => tenantCipher())
  const writer = new PageWriter({ lease, connection, cipher, venueId: null })
  let number = 0
  return {
    writer,
    async write(page: Sold[], rest: object = {}) {
      const upserts = page.map((one) => seal('receipt', receiptOf(one)))
      const cursor = { page: number++ }
      const given = await checkPage(
        'receipts',
        stream,
        { upserts, cursor, ...rest },
        writer.meetsWhatIsKnown
      )
      await writer.write('receipts', stream, given)
    },
    run: () => tenant.inside(() => SyncRun.findOrFail(id)),
    kept: () =>
      tenant.inside(async () => {
        const { rows } = await db.rawQuery<{ rows: Kept[] }>(
          `select r.external_id as id, (r.total / 100)::int as rubles, p.name as product, r.customer_id as customer
             from receipts r join receipt_items i on i.receipt_id = r.id join products p on p.id = i.product_id
            where r.connection_id = :connection order by r.id`,
          { connection: connection.id }
        )
        return rows
      }),
  }
}

interface Kept {
  id: string
  rubles: number
  product: string
  customer: string | null
}

const sold: fc.Arbitrary<Sold> = fc.record({
  id: fc.nat(14),
  product: fc.nat(6),
  day: fc.nat(3),
  rubles: fc.integer({ min: 1, max: 900 }),
  phone: fc.option(fc.nat(4)),
})
const one = { id: 1, product: 1, day: 0, rubles: 10, phone: null }

test.group('Pages of receipts that follow one another', (group) => {
  group.each.teardown(async () => {
    for (const end of ends.splice(0)) await end()
    await db.rawQuery('delete from pgboss.job')
  })

  test('leave what they would leave one by one', async ({ assert }) => {
    const tenant = await givenTenant()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(sold, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 7 }),
        async (pages) => {
          const { write, writer, kept, run } = await givenWriter(tenant)
          for (const page of pages) await write(page)
          for (const page of pages.slice(-1)) await write(page)
          await writer.settled()

          const last = new Map(pages.flat().map((version) => [`r${version.id}`, version]))
          const found = await kept()
          assert.sameDeepMembers(
            found.map(({ id, rubles, product }) => ({ id, rubles, product })),
            [...last].map(([id, { rubles, product }]) => ({
              id,
              rubles,
              product: `Блюдо ${product}`,
            }))
          )
          for (const { id, customer } of found)
            assert.equal(customer !== null, last.get(id)!.phone !== null)
          const people = (list: unknown[]) => new Set(list.filter((person) => person !== null)).size
          assert.equal(
            people(found.map(({ customer }) => customer)),
            people([...last.values()].map(({ phone }) => phone))
          )
          const { pages: counted, createdCount, cursor } = await run()
          assert.deepEqual([counted, createdCount], [pages.length + 1, last.size])
          assert.deepEqual(cursor, { page: pages.length })
        }
      ),
      { numRuns: 15 }
    )
    const range = { from: '2026-01-01', to: '2026-01-05' }
    const differences = await tenant.inside(() => verifyRollups(db.connection(), range))
    assert.isEmpty(differences)
  }).timeout(60_000)

  test('end with the one that fails: neither it nor any after it is kept', async ({ assert }) => {
    const { write, writer, kept, run } = await givenWriter(await givenTenant())
    await write([one])
    await write([{ ...one, id: 2 }])
    await write([{ ...one, id: 3 }], { progress: { name: '\u0000' } })
    await assert.rejects(() => write([{ ...one, id: 4 }]), /unicode|\\u0000/i)
    await writer.ended()
    const found = await kept()
    assert.deepEqual(
      found.map(({ id }) => id),
      ['r1', 'r2']
    )
    const { cursor, readCount } = await run()
    assert.deepEqual([cursor, readCount], [{ page: 1 }, 2])
  })

  test('are not kept where the run was taken away meanwhile', async ({ assert }) => {
    const tenant = await givenTenant()
    const { write, writer, kept, run } = await givenWriter(tenant)
    await write([one])
    await writer.settled()
    const record = await run()
    await tenant.inside(() => SyncRun.query().where('id', record.id).update({ status: 'failed' }))
    await write([{ ...one, id: 2 }])
    await assert.rejects(() => writer.settled())
    assert.lengthOf(await kept(), 1)
  })

  test('are held against the vocabulary again only where something changed', async ({ assert }) => {
    const { write, writer, run } = await givenWriter(await givenTenant())
    const page = [1, 2, 3].map((id) => ({ ...one, id }))
    await write(page)
    await write(page)
    await writer.settled()
    assert.isTrue(writer.meetsWhatIsKnown)
    await write([
      ...page.slice(1),
      { ...one, id: 1, rubles: 20 },
      { ...one, id: 4, rubles: Number.NaN },
    ])
    await writer.settled()
    const { unchangedCount, updatedCount, quarantinedCount, createdCount } = await run()
    assert.deepEqual(
      { unchangedCount, updatedCount, quarantinedCount, createdCount },
      { unchangedCount: 5, updatedCount: 1, quarantinedCount: 1, createdCount: 3 }
    )
  })
})
