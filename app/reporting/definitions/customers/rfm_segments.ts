import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import vine from '@vinejs/vine'
import { RFM_NAMES, rfmNameOf, type RfmName, type RfmScores } from '#customers/segments/rfm'
import { audienceOf, type Audience } from '#reporting/audience/audience'
import { over, type ReportContext } from '#reporting/context'
import type { Sums } from '#reporting/measures'
import { defineReport, dimension, measures, type ReportRow } from '#reporting/report'
import { totalsOf, withTotals } from '#reporting/rows'

const SUMS = ['customers', 'receipts', 'revenue'] as const

/** Customers by how lately, how often and for how much they bought in the year that ended last night. */
export const rfmSegments = defineReport({
  id: 'rfm-segments',
  group: 'customers',
  permission: 'reports.customers',
  parameters: { detail: vine.enum(['segment', 'cell'] as const).optional() },
  compare: 'never',
  columns: ({ detail = 'segment' }) => [
    ...(detail === 'cell'
      ? ['recency', 'frequency', 'monetary'].map((score) => dimension(score, 'integer'))
      : []),
    dimension('segment'),
    dimension('advice'),
    ...measures('customers', 'customersShare', 'revenue', 'revenueShare', 'averageCheck'),
  ],
  chart: { kind: 'segments', x: 'segment', y: 'customers' },

  async run(asked, { detail = 'segment' }) {
    const { from, to } = asked.period.presets.last365
    const context = over(asked, { from, to, through: to, preset: 'last365' })
    const cells = await cellsOf(context, audienceOf(context))
    const rows = detail === 'cell' ? cells : bySegment(context, cells)
    return { ...withTotals(context, rows, SUMS), context }
  },
})

interface Cell extends ReportRow {
  name: RfmName
  scores: RfmScores
}

async function cellsOf(context: ReportContext, { id }: Audience): Promise<Cell[]> {
  const { rows } = await db.rawQuery<{ rows: (RfmScores & Sums)[] }>(
    `select recency, frequency, monetary, customers, receipts, revenue from customer_scores
      where tenant_id = :tenant and audience = :id
      order by recency desc, frequency desc, monetary desc`,
    { tenant: context.actor.tenantId, id }
  )
  return rows.map(({ recency, frequency, monetary, ...sums }) => {
    const scores = { recency, frequency, monetary }
    const name = rfmNameOf(scores)
    const dimensions = { ...scores, ...wordsOf(context, name) }
    return { name, scores, dimensions, sums: sums as Sums, base: null }
  })
}

/** From the best to the lost; also those that nobody is in. */
function bySegment(context: ReportContext, cells: Cell[]): ReportRow[] {
  if (cells.length === 0) return []
  return RFM_NAMES.map((name) => {
    const own = cells.filter((cell) => cell.name === name)
    return {
      dimensions: { ...wordsOf(context, name), ...placesOnMap(own) },
      ...totalsOf(context, own, SUMS),
    }
  })
}

function wordsOf({ actor, t }: ReportContext, name: RfmName) {
  const i18n = i18nManager.locale(actor.locale)
  return {
    segmentId: `rfm_${name}`,
    segment: i18n.t(`customers.segments.rfm_${name}.name`),
    advice: t(`advice.${name}`),
  }
}

/** How many stand in each place of the map, by the recency and the mean of the other two: for its picture. */
function placesOnMap(cells: Cell[]) {
  const places: Record<string, number> = {}
  for (const { scores, sums } of cells) {
    const place = `place${scores.recency}${Math.ceil((scores.frequency + scores.monetary) / 2)}`
    places[place] = (places[place] ?? 0) + sums!.customers
  }
  return places
}
