import { columnReaders } from '../mapping/reader.ts'
import { missing, negative } from '../mapping/problem.ts'
import { dayReader, monthReader } from '../values/moment.ts'
import { defineFileKind, field, hasAll } from './file_kind.ts'
import { readersOf } from './readers.ts'

const NEEDS = [['month', 'day'], ['revenue']]

/** What a venue should take in a month or on a day: of several rows for the same the last one counts. */
export const plans = defineFileKind({
  emits: 'plan',
  fields: {
    month: field('Месяц', 'Month', 'month|plan month|месяц|месяц плана|период'),
    day: field('День', 'Day', 'day|date|plan date|день|дата|дата плана'),
    revenue: field(
      'План выручки',
      'Planned revenue',
      'plan|planned revenue|revenue plan|target|budget|план|план выручки|план продаж|выручка план|плановая выручка'
    ),
  },
  needs: NEEDS,
  looksLikeIt: (fields) => hasAll(fields, NEEDS),

  identify(layout) {
    const read = columnReaders(layout)
    const [month, day] = [read('month'), read('day')]
    const [toMonth, toDay] = [monthReader(layout.dates), dayReader(layout.dates)]
    return (values) => {
      const startsOn = toDay(day(values)) ?? toMonth(month(values))
      return startsOn ? { key: `${day(values) ? 'day' : 'month'}:${startsOn}`, named: true } : null
    }
  },

  mapper(layout) {
    const readers = readersOf(layout)
    const day = readers.day('day')
    const month = readers.month('month')
    const revenue = readers.money('revenue')

    return (externalId, rows) => {
      const { values } = rows.at(-1)!
      const onDay = day(values)
      const startsOn = onDay ?? month(values)
      if (!startsOn) throw missing(layout.fields.day ? 'day' : 'month')
      const amount = revenue(values)
      if (amount === undefined) throw missing('revenue')
      if (amount.startsWith('-')) throw negative('revenue', amount)
      return { externalId, period: onDay ? 'day' : 'month', startsOn, revenue: amount }
    }
  },
})
