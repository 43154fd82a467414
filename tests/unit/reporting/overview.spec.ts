import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { NotFoundError } from '#shared/errors/not_found'
import { rolledBack } from '#tests/helpers/given'
import { toJson } from '#reporting/formatters/json'
import { overview } from '#reporting/queries/overview_query'
import { runReport } from '#reporting/queries/report_query'
import { REPORTS, reportOf } from '#reporting/registry'
import {
  anyReceipt,
  givenReceipts,
  givenWorld,
  sale,
  totalOf,
} from '#tests/helpers/reporting_facts'

const NOW = new Date('2026-03-20T12:00:00Z')

test.group('Overview and reach', (group) => {
  group.each.setup(rolledBack)

  test('the overview says what the reports say', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyReceipt('2026-02-10', 40), { minLength: 3, maxLength: 30 }),
        (facts) =>
          givenWorld(async (world) => {
            await givenReceipts(world, facts)
            const actor = world.actor()
            const page = await overview(actor, {}, NOW)
            const report = async (area: string, id: string) =>
              toJson(await runReport(actor, reportOf(area, id), { compare: 'previous' }, NOW))

            const summary = await report('sales', 'summary')
            for (const tile of page.tiles) {
              assert.equal(tile.value, summary.totals[tile.key])
              assert.deepEqual(tile.comparison, summary.totals.comparison![tile.key])
            }
            assert.lengthOf(page.tiles, 6)
            const parts = {
              'daily': page.revenue,
              'by-venue': page.venues,
              'heatmap': page.heatmap,
            }
            for (const [id, part] of Object.entries(parts)) {
              const { rows } = await report('sales', id)
              assert.deepEqual(part.rows, rows)
            }
            assert.isAtMost(page.topProducts.rows.length, 10)
          })
      ),
      { numRuns: 6 }
    ))

  test('freshness is that of the newest receipt', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [
        sale({ businessDate: '2026-03-09', hour: 20 }),
        sale({ businessDate: '2026-03-10', hour: 9, venue: 1 }),
        sale({ businessDate: '2026-03-11', hour: 9, status: 'open' }),
      ])
      const { freshness } = await overview(world.actor(), {}, NOW)
      assert.deepEqual(freshness.lastReceiptAt, new Date('2026-03-10T09:00:00+03:00'))
      assert.isNull(freshness.lastSyncAt)
    }))

  test('tells whether the systems are being read', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale({ businessDate: '2026-03-09' })])
      const reading = async () => {
        const { freshness } = await overview(world.actor(), {}, NOW)
        return freshness.reading
      }
      assert.isFalse(await reading())
      const { id } = await db.from('connections').select('id').firstOrFail()
      await db
        .table('sync_runs')
        .insert({ connection_id: id, mode: 'full', trigger: 'manual', status: 'running' })
      assert.isTrue(await reading())
      await db.from('sync_runs').update({ status: 'succeeded' })
      assert.isFalse(await reading())
    }))

  // Customers are those of whole businesses, deals those of managers.
  for (const report of REPORTS.filter(
    (one) => one.group !== 'customers' && one.subject !== 'crm'
  )) {
    test(`${report.group}/${report.id} shows the own venues only`, ({ assert }) =>
      givenWorld(async (world) => {
        const mine = sale({ venue: 0, total: 100, employee: 0, cost: 0 })
        const own = [
          mine,
          { ...mine, businessDate: '2026-01-25' },
          { ...mine, businessDate: '2025-03-10' },
        ]
        const foreign = own.map((receipt) => ({
          ...sale({ total: 999_900 }),
          ...receipt,
          venue: 2,
          items: sale({ total: 999_900 }).items,
        }))
        await givenReceipts(world, [...own, ...foreign])
        const scopes = [
          { businessIds: [], venueIds: [world.venueIds[0]] },
          { businessIds: [world.businessIds[0]], venueIds: [] },
        ]
        for (const scope of scopes) {
          const actor = world.actor(scope)
          const answer = toJson(await runReport(actor, report, { preset: 'last30' }, NOW))
          const total = [
            answer.totals.revenue,
            answer.totals.amount,
            answer.totals.fact,
            answer.totals.lineFact,
          ].find((figure) => figure !== undefined)
          // Reports that speak of no money have tests of their own.
          if (total !== undefined) assert.equal(total, totalOf(mine) / 100)
          assert.notInclude(JSON.stringify(answer), world.venueIds[2])

          for (const filter of [
            { venueId: [world.venueIds[2]] },
            { businessId: [world.businessIds[1]] },
            { venueId: [world.venueIds[0], world.tenantId] },
          ])
            await assert.rejects(
              () => runReport(actor, report, filter, NOW),
              NotFoundError as never
            )
        }
      }))
  }
})
