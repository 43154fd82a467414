import fc from 'fast-check'
import { test } from '@japa/runner'
import { rolledBack } from '#tests/helpers/given'
import {
  anySales,
  departmentOf,
  givenCrmSales,
  givenPipelines,
  STAGES,
  type CrmWorld,
  type Deal,
  type Sales,
} from '#tests/helpers/crm_facts'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import { givenWorld, type World } from '#tests/helpers/reporting_facts'
import {
  activityFigures,
  endedFigures,
  endOf,
  forecastFigures,
  funnelFigures,
  leadFigures,
  velocityOf,
} from '#tests/unit/reporting/slow_crm'

/** Half past two in Moscow on the 20th: the period still runs. */
const NOW = new Date('2026-04-20T11:30:00Z')
const APRIL = { from: '2026-04-01', to: '2026-04-30' }
const FEBRUARY = { compareFrom: '2026-02-01', compareTo: '2026-02-28' }
const sales = anySales('2026-01-20T00:00:00Z', NOW.toISOString())

/** Moscow is three hours ahead: April, and the first nineteen days of February with fourteen hours of the next. */
const inApril = (at: Date | null) => at !== null && at >= new Date('2026-03-31T21:00:00Z')
const inFebruary = (at: Date | null) =>
  at !== null && at >= new Date('2026-01-31T21:00:00Z') && at < new Date('2026-02-20T11:00:00Z')

const ask = async (world: World, id: string, input: ReportQuestion = {}) =>
  toJson(
    await runReport(world.actor(), reportOf('crm', id), { ...APRIL, ...FEBRUARY, ...input }, NOW)
  )

type Row = Awaited<ReturnType<typeof ask>>['rows'][number]

const kept = <T extends { deleted: boolean }>(list: T[]) => list.filter(({ deleted }) => !deleted)
const RUNS = { numRuns: 12 }

test.group('Reports on deals', (group) => {
  group.each.setup(rolledBack)

  const whateverIsSold = (check: (world: World, facts: Sales, crm: CrmWorld) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(sales, (facts) =>
        givenWorld(async (world) => {
          const crm = await givenPipelines(world)
          await givenCrmSales(world, crm, facts)
          await check(world, facts, crm)
        })
      ),
      RUNS
    )

  test('months, reasons and managers show the deals that ended', ({ assert }) =>
    whateverIsSold(async (world, facts) => {
      const now = kept(facts.deals).filter((deal) => inApril(endOf(deal)))
      const before = kept(facts.deals).filter((deal) => inFebruary(endOf(deal)))
      const check = (row: Row, own: Deal[], base: Deal[]) => {
        for (const [key, value] of Object.entries(endedFigures(own, now)))
          if (key in row) assert.equal(row[key] as never, value as never, key)
        for (const [key, value] of Object.entries(endedFigures(base, before)))
          if (row.comparison && key in row.comparison)
            assert.equal(row.comparison[key].value, value, `before: ${key}`)
      }
      for (const id of ['sales-by-month', 'win-loss', 'manager-leaderboard']) {
        const { totals } = await ask(world, id)
        check(totals, now, before)
      }

      const byManager = await ask(world, 'manager-leaderboard')
      for (const row of byManager.rows) {
        const theirs = ({ manager }: Deal) =>
          row.managerId === (manager === null ? null : world.employeeIds[manager])
        check(row, now.filter(theirs), before.filter(theirs))
      }
      const byReason = await ask(world, 'win-loss')
      for (const row of byReason.rows) {
        const of = ({ reason, outcome }: Deal) =>
          outcome === 'lost' && row.lossReason === (reason ?? 'Причина не указана')
        check(row, now.filter(of), before.filter(of))
      }
      const byMonth = await ask(world, 'sales-by-month')
      const [april] = byMonth.rows
      assert.equal(april.period, '2026-04-01')
      check(april, now, before)
    }))

  test('velocity is what deals are made, won and worth, over the days they take', ({ assert }) =>
    whateverIsSold(async (world, facts) => {
      const { rows, totals } = await ask(world, 'deal-velocity', { slice: 'source' })
      const check = (row: Row, deals: Deal[]) => {
        const made = deals.filter(({ openedAt }) => inApril(openedAt))
        const ended = deals.filter((deal) => inApril(endOf(deal)))
        const velocity = velocityOf(made, ended)
        assert.equal(row.deals as never, made.length as never)
        if (velocity === null) assert.isNull(row.velocity)
        else assert.closeTo(row.velocity as number, velocity / 100, 0.006)
      }
      check(totals, kept(facts.deals))
      for (const row of rows)
        check(
          row,
          kept(facts.deals).filter(({ source }) => row.source === (source ?? 'Источник не указан'))
        )
    }))

  test('leads by source and their conversion tell what became of each lead', ({ assert }) =>
    whateverIsSold(async (world, facts) => {
      const now = kept(facts.leads).filter(({ openedAt }) => inApril(openedAt))
      const before = kept(facts.leads).filter(({ openedAt }) => inFebruary(openedAt))
      for (const [id, by] of [
        ['leads-by-source', 'source'],
        ['lead-conversion', 'source'],
        ['lead-conversion', 'manager'],
        ['lead-conversion', 'period'],
      ]) {
        const { rows, totals } = await ask(world, id, id === 'lead-conversion' ? { slice: by } : {})
        const check = (row: Row, own: typeof now, base: typeof now) => {
          for (const [key, value] of Object.entries(leadFigures(own, now, facts)))
            if (key in row) assert.equal(row[key] as never, value as never, `${id} ${by} ${key}`)
          for (const [key, value] of Object.entries(leadFigures(base, before, facts)))
            if (row.comparison && key in row.comparison)
              assert.equal(row.comparison[key].value, value, `before: ${key}`)
        }
        check(totals, now, before)
        for (const row of rows) {
          const of = ({ source, manager }: (typeof now)[number]) =>
            by === 'source'
              ? row.source === (source ?? 'Источник не указан')
              : by === 'period' ||
                row.managerId === (manager === null ? null : world.employeeIds[manager])
          check(row, now.filter(of), before.filter(of))
        }
      }
    }))

  test('activities count on the day and in the hour they were done', ({ assert }) =>
    whateverIsSold(async (world, facts) => {
      const now = kept(facts.activities).filter(({ doneAt }) => inApril(doneAt))
      const before = kept(facts.activities).filter(({ doneAt }) => inFebruary(doneAt))
      const check = (row: Row, own: typeof now, base: typeof now) => {
        for (const [key, value] of Object.entries(activityFigures(own, now)))
          if (key in row) assert.equal(row[key] as never, value as never, key)
        for (const [key, value] of Object.entries(activityFigures(base, before)))
          if (row.comparison && key in row.comparison)
            assert.equal(row.comparison[key].value, value, `before: ${key}`)
      }
      const byManager = await ask(world, 'manager-activity')
      check(byManager.totals, now, before)
      for (const row of byManager.rows) {
        const theirs = ({ manager }: (typeof now)[number]) =>
          row.managerId === (manager === null ? null : world.employeeIds[manager])
        check(row, now.filter(theirs), before.filter(theirs))
      }
      const { rows } = await ask(world, 'activity-heatmap')
      assert.lengthOf(rows, 7 * 24)
      for (const row of rows) {
        const then = ({ doneAt }: (typeof now)[number]) => {
          const moscow = new Date(doneAt!.getTime() + 3 * 3_600_000)
          return (
            (moscow.getUTCDay() || 7) === row.activityWeekday &&
            moscow.getUTCHours() === row.activityHour
          )
        }
        check(row, now.filter(then), before.filter(then))
      }
    }))

  test('the funnel shows how far the deals of each pipeline have come', ({ assert }) =>
    whateverIsSold(async (world, facts) => {
      const { rows, totals } = await ask(world, 'sales-funnel')
      const made = (within: (at: Date) => boolean, pipeline: number) =>
        kept(facts.deals).filter((deal) => within(deal.openedAt) && deal.pipeline === pipeline)
      for (const row of rows) {
        const pipeline = row.pipeline === 'Pipeline 0' ? 0 : 1
        const stage = STAGES.indexOf(row.stage as string)
        const of = (within: (at: Date) => boolean) =>
          funnelFigures(made(within, pipeline), NOW)[stage]
        for (const [key, value] of Object.entries(of(inApril)))
          assert.equal(row[key] as never, value as never, `${row.stage} ${key}`)
        for (const [key, value] of Object.entries(of(inFebruary)))
          assert.equal(row.comparison![key].value, value, `before: ${row.stage} ${key}`)
      }
      const all = [0, 1].flatMap((pipeline) => made(inApril, pipeline))
      const won = all.filter(({ outcome }) => outcome === 'won')
      assert.equal(totals.reached as never, all.length as never)
      assert.equal(
        totals.totalConversion as never,
        (all.length ? Math.round((won.length * 10_000) / all.length) / 100 : null) as never
      )
    }))

  test('the forecast weighs the deals open today by the chances of their stage', ({ assert }) =>
    whateverIsSold(async (world, facts) => {
      const { rows, period } = await ask(world, 'pipeline-forecast')
      assert.equal(period.from, '2026-04-20')
      const open = kept(facts.deals).filter(({ pipeline }) => pipeline === 0)
      for (const row of rows.filter(({ pipeline }) => pipeline === 'Pipeline 0')) {
        const figures = forecastFigures(open, STAGES.indexOf(row.stage as string))
        for (const [key, value] of Object.entries(figures))
          assert.equal(row[key] as never, value as never, key)
      }
    }))

  test('where the vendor keeps no chances they are learned from a year of deals', ({ assert }) =>
    givenWorld(async (world) => {
      const crm = await givenPipelines(world)
      const deal = (given: Partial<Deal>): Deal => ({
        ...{ pipeline: 1, manager: 0, outcome: 'open', amount: 1_000_000, currency: null },
        ...{ source: null, reason: null, openedAt: new Date('2026-03-01'), closedAt: null },
        ...{ steps: [{ stage: 0, after: 1 }], deleted: false, lead: null },
        ...given,
      })
      const ended = (outcome: 'won' | 'lost', count: number) =>
        Array.from({ length: count }, () =>
          deal({ outcome, steps: [{ stage: outcome === 'won' ? 3 : 4, after: 1 }] })
        )
      const deals = [deal({}), ...ended('won', 3), ...ended('lost', 9)]
      await givenCrmSales(world, crm, { deals, leads: [], activities: [] })
      const { totals } = await ask(world, 'pipeline-forecast')
      assert.equal(totals.weightedAmount as never, 2500 as never)
      assert.equal(totals.probability as never, 25 as never)
    }))

  test('the filter of managers leaves only what is theirs', ({ assert }) =>
    whateverIsSold(async (world, facts) => {
      const ended = kept(facts.deals).filter((deal) => inApril(endOf(deal)))
      const managerId = world.employeeIds[2]
      const one = await ask(world, 'manager-leaderboard', { managerId: [managerId] })
      assert.equal(
        one.totals.wonDeals as never,
        ended.filter(({ outcome, manager }) => outcome === 'won' && manager === 2).length as never
      )
      for (const row of one.rows) assert.equal(row.department, departmentOf(2))
    }))

  test('the filter of pipelines narrows deals and what was done for them', ({ assert }) =>
    whateverIsSold(async (world, facts, crm) => {
      const { totals } = await ask(world, 'win-loss', { pipelineId: [crm.pipelineIds[1]] })
      const ended = kept(facts.deals).filter((deal) => inApril(endOf(deal)) && deal.pipeline === 1)
      assert.equal(
        totals.lostDeals as never,
        ended.filter(({ outcome }) => outcome === 'lost').length as never
      )
      const activity = await ask(world, 'manager-activity', { pipelineId: [crm.pipelineIds[1]] })
      assert.equal(activity.totals.activities as never, 0 as never)
    }))
})
