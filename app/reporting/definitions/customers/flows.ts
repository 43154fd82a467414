import { audienceOf, type Audience } from '#reporting/audience/audience'
import { businessNames } from '#reporting/audience/business_names_query'
import {
  businessesOf,
  FEWEST,
  FLOW_SUMS,
  flowsIn,
  type Flow,
} from '#reporting/audience/flows_query'
import { customersOfEach } from '#reporting/audience/people_query'
import { forPartner } from '#reporting/audience/whole_months'
import { compareWith, over, type ReportContext, type Window } from '#reporting/context'
import { zero, type Sums } from '#reporting/measures'
import { defineReport, dimension, measures } from '#reporting/report'
import { sorted, withTotals } from '#reporting/rows'
import { selectVenues } from '#reporting/venue_filter'

const columns = () => [
  dimension('cameFrom'),
  dimension('destination'),
  ...measures('arrived', 'arrivedShare', 'conversion', 'revenue', 'receipts', 'averageCheck'),
]

/** From which businesses customers came, and who came by themselves. */
export const customerSources = defineReport({
  id: 'customer-sources',
  group: 'customers',
  permission: 'reports.customers',
  parameters: {},
  compare: 'none',
  columns,
  chart: { kind: 'flow', x: 'cameFrom', y: 'arrived' },
  run: (asked) =>
    flowReport(asked, (context, audience) => ({ businesses: businessesOf(context, audience) })),
})

/** To which businesses customers went on. */
export const customerDestinations = defineReport({
  id: 'customer-destinations',
  group: 'customers',
  permission: 'reports.customers',
  parameters: {},
  compare: 'none',
  columns,
  chart: { kind: 'flow', x: 'cameFrom', y: 'arrived' },
  run: (asked) =>
    flowReport(
      asked,
      (_, { businessId }) => (businessId ? { source: businessId } : {}),
      ({ sourceId, businessId }) => sourceId !== businessId
    ),
})

type Wanted = Pick<Parameters<typeof flowsIn>[2], 'businesses' | 'source'>

async function flowReport(
  asked: ReportContext,
  wanted: (context: ReportContext, audience: Audience) => Wanted,
  belongs: (flow: Flow) => boolean = () => true
) {
  const audience = audienceOf(asked)
  const context = forPartner(await besideAllVenues(asked), audience)
  const question = { ...wanted(context, audience), partner: audience.partner }
  const flows = async (window: Window) => {
    const found = await flowsIn(context, window, question)
    return found.filter(belongs)
  }
  const current = await flows(context.current)
  const base = context.base && (await flows(context.base))
  const pairs = [...new Set([...current, ...(base ?? [])].map(pairOf))]
  const own = await withSources(context, audience, context.current, current, pairs)
  const other = base && (await withSources(context, audience, context.base!, base, pairs))

  const names = await businessNames(context)
  const itself = context.t(audience.partner ? 'words.directOrFew' : 'words.direct')
  const rows = pairs.map((pair) => {
    const [sourceId, businessId] = pair.split(' ')
    const direct = sourceId === businessId
    return {
      dimensions: {
        sourceId: direct ? null : sourceId,
        cameFrom: direct ? itself : names.get(sourceId)!,
        businessId,
        destination: names.get(businessId)!,
      },
      sums: own.get(pair)!,
      base: other && other.get(pair)!,
    }
  })
  const ordered = sorted(
    rows,
    ({ arrived, revenue }) => arrived * 1e12 + revenue,
    ({ dimensions }) => `${dimensions.cameFrom} ${dimensions.sourceId} ${dimensions.businessId}`
  )
  // Without the sources' customers: a share of the customers of several would be a share of nobody.
  return { ...withTotals(context, ordered, FLOW_SUMS), context }
}

/** The same question by the clocks of all venues: who goes from one business to another was at both. */
async function besideAllVenues(context: ReportContext): Promise<ReportContext> {
  const { venues: clocks } = await selectVenues(context.actor, {})
  return compareWith(over({ ...context, clocks }, context.period), context.comparison)
}

const pairOf = ({ sourceId, businessId }: Flow) => `${sourceId} ${businessId}`

/** The sums of these pairs, and beside each how many customers its source had at the same time. */
async function withSources(
  context: ReportContext,
  { partner }: Audience,
  window: Window,
  flows: Flow[],
  pairs: string[]
): Promise<Map<string, Sums>> {
  const sources = [...new Set(pairs.map((pair) => pair.split(' ')[0]))]
  const customersOf = await customersOfEach(context, sources, window)
  const sumsOf = new Map(flows.map((flow) => [pairOf(flow), flow.sums]))
  return new Map(
    pairs.map((pair) => {
      const [source, business] = pair.split(' ')
      const customers = source === business ? 0 : customersOf.get(source)!
      const told = !partner || customers >= FEWEST
      const sums = sumsOf.get(pair) ?? zero(FLOW_SUMS)
      return [
        pair,
        {
          ...sums,
          source_customers: told ? customers : 0,
          rounded: partner ? 1 : 0,
          untold: partner && sums.arrived === 0 ? 1 : 0,
        },
      ]
    })
  )
}
