import type { Money } from '@krug/connector-sdk'
import { columnReaders } from '../mapping/reader.ts'
import { missing, negative } from '../mapping/problem.ts'
import { monthReader } from '../values/moment.ts'
import { defineFileKind, field, hasAll } from './file_kind.ts'
import { readersOf } from './readers.ts'

const LINES = ['payroll', 'rent', 'marketing', 'other', 'goods'] as const
const NEEDS = [['month'], [...LINES]]

/** "План", "plan", "budget"; everything else is what was spent. */
const PLANNED = /^(план|бюджет|plan|budget|target)/i

/** What a venue spent in a month or means to spend, a column for each line: of several rows for one month the last counts. */
export const costs = defineFileKind({
  emits: 'costs',
  fields: {
    month: field('Месяц', 'Month', 'month|месяц|период'),
    of: field('Факт или план', 'Actual or plan', 'kind|type|вид|тип|факт/план|план/факт'),
    payroll: field(
      'Зарплаты',
      'Payroll',
      'payroll|salaries|wages|зарплата|зарплаты|фот|фонд оплаты труда|оплата труда'
    ),
    rent: field('Аренда', 'Rent', 'rent|аренда|арендная плата'),
    marketing: field('Маркетинг', 'Marketing', 'marketing|advertising|маркетинг|реклама'),
    other: field(
      'Прочие расходы',
      'Other costs',
      'other|other costs|прочее|прочие|прочие расходы|другие расходы'
    ),
    goods: field(
      'Себестоимость',
      'Cost of goods',
      'cost of goods|cogs|food cost|себестоимость|закупки|продукты'
    ),
  },
  needs: NEEDS,
  // Products have a cost as well: only the lines of a business speak for this kind.
  looksLikeIt: (fields) => hasAll(fields, [['month'], ['payroll', 'rent', 'marketing']]),

  identify(layout) {
    const read = columnReaders(layout)
    const [month, of] = [read('month'), read('of')]
    const toMonth = monthReader(layout.dates)
    return (values) => {
      const first = toMonth(month(values))
      return first ? { key: `${kindOf(of(values))}:${first}`, named: true } : null
    }
  },

  mapper(layout) {
    const readers = readersOf(layout)
    const month = readers.month('month')
    const of = readers.text('of')
    const lines = LINES.map((line) => [line, readers.money(line)] as const)

    return (externalId, rows) => {
      const { values } = rows.at(-1)!
      const first = month(values)
      if (!first) throw missing('month')
      const amounts: Partial<Record<(typeof LINES)[number], Money>> = {}
      for (const [line, read] of lines) {
        const amount = read(values)
        if (amount?.startsWith('-')) throw negative(line, amount)
        if (amount !== undefined) amounts[line] = amount
      }
      return { externalId, month: first, of: kindOf(of(values)), ...amounts }
    }
  },
})

const kindOf = (text?: string) => (text && PLANNED.test(text.trim()) ? 'plan' : 'fact')
