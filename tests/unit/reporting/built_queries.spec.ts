import { test } from '@japa/runner'
import { DATASETS } from '#reporting/builder/datasets/datasets'
import { calculatedMeasure } from '#reporting/builder/formula'
import { readQuery, type QueryInput } from '#reporting/builder/read_query'
import { isGrain } from '#reporting/builder/dimensions'
import { MEASURES, type Measure, type MeasureName, type Sums } from '#reporting/measures'

const REVENUE: QueryInput = {
  dataset: 'receipts',
  dimensions: ['venue'],
  measures: ['revenue', 'receipts'],
}

test.group('Queries of the builder', () => {
  test('what a dataset cannot answer is refused: {$i} {field}')
    .with([
      { field: 'query.dataset', change: { dataset: 'users' } },
      { field: 'query.dimensions', change: { dimensions: ['tier'] } },
      { field: 'query.dimensions', change: { dimensions: ['venue', 'venue'] } },
      { field: 'query.dimensions', change: { pivot: 'venue' } },
      { field: 'query.pivot', change: { pivot: 'constructor' } },
      { field: 'query.measures', change: { measures: ['salary'] } },
      { field: 'query.measures', change: { measures: ['constructor'] } },
      { field: 'query.sort', change: { sort: { by: 'hour', direction: 'asc' } } },
      { field: 'query.top', change: { top: { dimension: 'date', count: 3, by: 'revenue' } } },
      { field: 'query.top', change: { top: { dimension: 'venue', count: 3, by: '1; select' } } },
      { field: 'query.having', change: { having: [{ measure: 'x', op: 'gte', value: 1 }] } },
      {
        field: 'query.filters',
        change: { filters: [{ dimension: 'venue', op: 'gte', values: [1] }] },
      },
      {
        field: 'query.filters',
        change: { filters: [{ dimension: 'hour', op: 'gte', values: ['x'] }] },
      },
      {
        field: 'query.filters',
        change: { filters: [{ dimension: '__proto__', op: 'in', values: ['1'] }] },
      },
      {
        field: 'query.filters',
        change: { filters: [{ dimension: 'date', op: 'in', values: ['1'] }] },
      },
    ])
    .run(({ assert }, { field, change }) => {
      try {
        readQuery({ ...REVENUE, ...change } as QueryInput)
        assert.fail('was read')
      } catch (error) {
        assert.containSubset(error, { code: 'E_BUILT_QUERY', field })
      }
    })

  test('a formula is numbers, names and the four operations: {$self}')
    .with([
      'revenue.constructor',
      'process.exit(1)',
      'constructor("return 1")()',
      'revenue ? 1 : 2',
      'revenue; drop table receipts',
      '`${revenue}`',
      'revenue ** 1000',
      '[revenue][0]',
      "'1' + revenue",
      '1e400',
      'salary * 2',
      '((((',
      '__proto__',
      'hasOwnProperty(revenue)',
      'min()',
      'this',
      '!revenue',
    ])
    .run(({ assert }, formula) => {
      const own = { key: 'c1', label: 'Своё', unit: 'money', formula } as const
      const query = { ...REVENUE, measures: ['c1'], calculated: [own] }
      try {
        readQuery(query)
        assert.fail('was read')
      } catch (error) {
        assert.containSubset(error, { code: 'E_FORMULA' })
      }
    })

  test('a formula is exact: {formula}')
    .with([
      { formula: 'revenue - discount', unit: 'money', value: 9000 },
      { formula: 'revenue / receipts', unit: 'money', value: 3333 },
      { formula: 'discountShare * 2', unit: 'percent', value: 1818 },
      { formula: '-(revenue + 0.005) * 2', unit: 'money', value: -20_001 },
      { formula: 'max(revenue, discount, 3) / min(receipts, 2)', unit: 'money', value: 5000 },
      { formula: 'abs(discount - revenue)', unit: 'number', value: 90_000 },
      { formula: 'revenue / guests', unit: 'money', value: null },
      { formula: 'revenue / (receipts - 3)', unit: 'money', value: null },
      { formula: 'averageCheck + guests * revenuePerGuest', unit: 'money', value: null },
    ] as const)
    .run(({ assert }, { formula, unit, value }) => {
      const sums = { revenue: 10_000, discount: 1000, receipts: 3, guests: 0 }
      const known = new Map(Object.entries(MEASURES)) as Map<string, Measure>
      const measure = calculatedMeasure({ key: 'c1', label: '', unit, formula }, known)
      assert.equal(measure.of(sums, sums), value)
    })

  test('every measure says which sums it is formed from, and a source has them all', ({
    assert,
  }) => {
    for (const { name, measures, sources, dimensions } of DATASETS) {
      for (const [measure, sums] of Object.entries(measures)) {
        const strict = new Proxy({} as Sums, {
          get(_, sum) {
            assert.include(sums, sum, `${name}.${measure}`)
            return 7
          },
        })
        MEASURES[measure as MeasureName].of(strict, strict)
      }
      const wanted = Object.values(measures).flat()
      const whole = sources.filter((source) => wanted.every((sum) => sum in source.sums))
      assert.isNotEmpty(whole, name)
      for (const dimension of dimensions)
        assert.isTrue(
          isGrain(dimension) || whole.some((source) => dimension in source.dimensions),
          `${name}.${dimension}`
        )
    }
  })
})
