import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { builtReport } from '#reporting/builder/built_report'
import { datasetOf } from '#reporting/builder/datasets/datasets'
import type { QueryInput } from '#reporting/builder/read_query'
import { toJson } from '#reporting/formatters/json'
import { runReport } from '#reporting/queries/report_query'
import { rolledBack } from '#tests/helpers/given'
import { anyReceipt, givenReceipts, givenWorld, type World } from '#tests/helpers/reporting_facts'
import {
  factKey,
  factsOf,
  figuresOf,
  holds,
  keyOf,
  type Fact,
} from '#tests/unit/reporting/slow_pivot'

const NOW = new Date('2026-06-01T12:00:00Z')
const PERIODS = [
  { from: '2025-12-20', to: '2026-03-31' },
  { from: '2026-01-05', to: '2026-01-11' },
  { from: '2025-12-29', to: '2026-02-01' },
]
/** Set PIVOTS to try more of them. */
const PIVOTS = Number(process.env.PIVOTS ?? 60)
const CUSTOMERS = 5

const C1 = { key: 'c1', label: 'Прибыль на гостя', unit: 'money', formula: 'grossProfit / guests' }
const C2 = { key: 'c2', label: 'Доля', unit: 'percent', formula: '(revenue - discount) / revenue' }

/** A query of any shape over sales, with conditions that leave something. */
function anyQuery(world: World): fc.Arbitrary<QueryInput & { dimensions: string[] }> {
  const values: Record<string, (string | number | null)[]> = {
    weekday: [1, 2, 3, 4, 5, 6, 7],
    hour: [0, 3, 9, 12, 18, 23],
    venue: world.venueIds,
    business: world.businessIds,
    employee: [...world.employeeIds, null],
    orderType: ['hall', 'takeaway', 'delivery', 'other'],
    checkSize: ['size0', 'size3', 'size4', 'size5'],
    product: world.productIds,
    category: [...world.categoryIds, null],
    paymentType: ['cash', 'card', 'online'],
  }
  const filter = (names: string[]) =>
    fc.constantFrom(...names).chain((dimension) =>
      fc.record({
        dimension: fc.constant(dimension),
        op: fc.constantFrom(
          ...(['in', 'notIn', ...(dimension === 'hour' ? ['gte', 'lte'] : [])] as const)
        ) as fc.Arbitrary<'in' | 'notIn' | 'gte' | 'lte'>,
        values: fc.subarray(values[dimension], { minLength: 1 }),
      })
    )
  return fc.constantFrom('receipts', 'items', 'payments').chain((name) => {
    const dataset = datasetOf(name)
    const dimensions = dataset.dimensions.filter((one) => one !== 'paymentName')
    const measures = Object.keys(dataset.measures).filter((one) => one !== 'visitMinutes')
    return fc
      .record({
        dimensions: fc.shuffledSubarray([...dimensions], { maxLength: 3 }),
        pivoted: fc.boolean(),
        measures: fc.shuffledSubarray(measures, { minLength: 1, maxLength: 4 }),
        calculated: fc.boolean(),
        filters: fc.array(filter(dimensions.filter((one) => one in values)), { maxLength: 2 }),
      })
      .map(({ dimensions: axes, pivoted, measures: chosen, calculated, filters }) => {
        const pivot = pivoted && axes.length > 0 && axes.at(-1) !== 'date' ? axes.at(-1)! : null
        const own = calculated && name === 'receipts'
        return {
          dataset: name,
          dimensions: pivot ? axes.slice(0, -1) : axes,
          pivot,
          measures: own ? [...chosen, 'c1', 'c2'] : chosen,
          calculated: own ? [C1, C2] : [],
          filters: filters.map((one) =>
            one.op === 'in' || one.op === 'notIn' ? one : { ...one, values: one.values.slice(0, 1) }
          ),
        } as QueryInput & { dimensions: string[] }
      })
  })
}

/** Receipts with customers, some of whom nobody knows. */
async function givenSales(world: World) {
  const customerIds = Array.from({ length: CUSTOMERS }, () => randomUUID())
  await db.table('customers').multiInsert(customerIds.map((id) => ({ id })))
  const receipts = fc
    .sample(anyReceipt('2025-12-20', 100), 90)
    .map((receipt, at) => ({ ...receipt, customer: customerIds[at % (CUSTOMERS + 3)] ?? null }))
  const ids = await givenReceipts(world, receipts)
  for (const [at, id] of ids.entries())
    await db.from('receipts').where('id', id).update({ customer_id: receipts[at].customer })
  return receipts
}

type Line = Record<string, unknown>

/** Differences between an answer and the slow way; `null` where there are none. */
async function difference(
  world: World,
  receipts: Fact['receipt'][],
  query: QueryInput & { dimensions: string[] },
  period: { from: string; to: string }
): Promise<string | null> {
  const answer = toJson(await runReport(world.actor(), builtReport(query), period, NOW))
  const facts = factsOf(world, receipts, query.dataset, period).filter((fact) =>
    query.filters!.every((filter) => holds(filter as never, fact))
  )
  const { dimensions, pivot } = query
  const across = answer.columns
    .filter(({ key }) => key.startsWith(`${query.measures[0]}@`))
    .map((column) => String(column.pivot!.value))
  const wrong: string[] = []

  const compare = (line: Line, level: string[]) => {
    const own = facts.filter((fact) =>
      level.every((name) => factKey(fact, name) === keyOf(line, name))
    )
    const expected = (key: string, of: Fact[]) => figuresOf(of, facts)[key]
    for (const key of query.measures) {
      const name = level.map((one) => keyOf(line, one)).join(' / ')
      if (line[key] !== expected(key, own))
        wrong.push(`${name}: ${key} ${line[key]} instead of ${expected(key, own)}`)
      for (const [at, value] of across.entries()) {
        const inner = own.filter((fact) => String(fact.is[pivot!]) === value)
        if (line[`${key}@${at}`] !== expected(key, inner))
          wrong.push(
            `${name} × ${value}: ${key} ${line[`${key}@${at}`]} instead of ${expected(key, inner)}`
          )
      }
    }
  }
  const keys = (lines: Line[], level: string[]) =>
    lines.map((line) => JSON.stringify(level.map((name) => keyOf(line, name))))
  /** Those of which there is a figure to tell. */
  const wanted = (level: string[]) =>
    [...Map.groupBy(facts, (fact) => JSON.stringify(level.map((name) => factKey(fact, name))))]
      .filter(([, own]) => query.measures.some((key) => figuresOf(own, facts)[key]))
      .map(([key]) => key)
  const check = (lines: Line[], level: string[]) => {
    const listed = keys(lines, level)
    if (new Set(listed).size < listed.length) wrong.push(`twice: ${listed}`)
    for (const key of wanted(level)) if (!listed.includes(key)) wrong.push(`missing: ${key}`)
    for (const line of lines) compare(line, level)
  }

  check(answer.rows, dimensions)
  for (let level = 1; level < dimensions.length; level++)
    check(
      answer.subtotals.filter((one) => one.level === level).map(({ row }) => row),
      dimensions.slice(0, level)
    )
  compare(answer.totals, [])
  return wrong.length ? `${answer.source!.name}: ${wrong.slice(0, 3).join('; ')}` : null
}

test.group('Random pivots', (group) => {
  group.each.setup(rolledBack)
  group.each.timeout(3_600_000)

  test('say what the slow way says, at every level', ({ assert }) =>
    givenWorld(async (world) => {
      const receipts = await givenSales(world)
      await fc.assert(
        fc.asyncProperty(anyQuery(world), fc.constantFrom(...PERIODS), async (query, period) => {
          assert.isNull(await difference(world, receipts, query, period), JSON.stringify(query))
        }),
        { numRuns: PIVOTS, endOnFailure: true }
      )
    }))
})
