import type { Actor } from '#shared/actor'
import type { DashboardQuestion, Place, ReportWidget, Tab } from '#reporting/dashboards/layout'
import { reportWidgetsOf } from '#reporting/dashboards/layout'
import { mayRead } from '#reporting/dashboards/reading'
import { reportOf } from '#reporting/registry'

/** A dashboard of Krug; its name and the sentence on what it is for stand in the language files under its id. */
export interface ReadyDashboard {
  id: string
  question: DashboardQuestion
  live: boolean
  tabs: Tab[]
  /** One of these rights beside those of its reports. */
  anyOf?: readonly string[]
}

type Picture = Omit<ReportWidget, 'id' | keyof Place>
type At = [x: number, y: number, width: number, height: number]

const kpi = (report: string, figure: string): Picture => shown(report, 'kpi', { figure })

const chart = (report: string, parameters: Record<string, unknown> = {}): Picture =>
  shown(report, 'chart', { parameters })

const table = (report: string, columns: string[], rows: number): Picture =>
  shown(report, 'table', { columns, rows })

function shown(report: string, picture: Picture['picture'], more: Partial<Picture> = {}): Picture {
  return { report, parameters: {}, picture, ...more }
}

const [TILE, ROW] = [3, 7]

/** A line of tiles, side by side over the whole width. */
function tiles(y: number, ...pictures: Picture[]): [At, Picture][] {
  const width = 12 / pictures.length
  return pictures.map((picture, at) => [[at * width, y, width, TILE], picture])
}

function ready(
  id: string,
  question: DashboardQuestion,
  widgets: [At, Picture][],
  live = false
): ReadyDashboard {
  const placed = widgets.map(([[x, y, width, height], picture], at) => ({
    ...{ id: `${at + 1}`, x, y, width, height },
    ...picture,
  }))
  return { id, question, live, tabs: [{ id: 'main', widgets: placed }] }
}

const MONTH = { preset: 'last30', compare: 'previous' } as const
const QUARTER = { preset: 'last90', compare: 'previous' } as const

export const READY: readonly ReadyDashboard[] = [
  ready(
    'live',
    { preset: 'today', compare: 'previous' },
    [
      ...tiles(
        0,
        kpi('sales/summary', 'revenue'),
        kpi('sales/summary', 'receipts'),
        kpi('sales/summary', 'averageCheck'),
        kpi('sales/summary', 'guests')
      ),
      [[0, 3, 8, ROW], chart('sales/hourly')],
      [[8, 3, 4, 14], table('sales/last-receipts', ['time', 'venue', 'revenue'], 15)],
      [[0, 10, 4, ROW], table('sales/by-venue', ['venue', 'revenue', 'receipts'], 8)],
      [[4, 10, 4, ROW], chart('menu/top-sellers', { limit: 8 })],
    ],
    true
  ),
  ready('business', MONTH, [
    ...tiles(
      0,
      kpi('sales/daily', 'revenue'),
      kpi('sales/daily', 'receipts'),
      kpi('sales/daily', 'averageCheck'),
      kpi('sales/daily', 'grossProfit')
    ),
    [[0, 3, 12, ROW], chart('sales/daily')],
    [[0, 10, 4, 8], chart('menu/top-sellers', { limit: 10 })],
    [[4, 10, 5, 8], table('sales/by-venue', ['venue', 'revenue', 'averageCheck'], 10)],
    [[9, 10, 3, 8], shown('sales/by-payment-type', 'pie')],
    [[0, 18, 12, ROW], chart('sales/heatmap')],
  ]),
  ready('venues', MONTH, [
    [[0, 0, 6, 9], chart('sales/by-venue')],
    [[6, 0, 6, 9], shown('sales/by-venue', 'bar', { figure: 'averageCheck' })],
    [
      [0, 9, 12, 8],
      table('sales/by-venue', ['revenue', 'receipts', 'averageCheck', 'guests', 'margin'], 25),
    ],
    [
      [0, 17, 5, 8],
      table('sales/like-for-like', ['venue', 'revenue', 'receipts', 'averageCheck'], 15),
    ],
    [[5, 17, 7, 8], table('sales/plan-fact', ['plan', 'fact', 'planCompletion'], 15)],
  ]),
  ready('menu', MONTH, [
    [[0, 0, 7, 9], chart('menu/abc')],
    [[7, 0, 5, 9], chart('menu/top-sellers', { limit: 10 })],
    [[0, 9, 6, 9], chart('menu/go-list')],
    [[6, 9, 6, 9], shown('menu/categories', 'pie')],
    [[0, 18, 6, 8], table('menu/margin', ['product', 'revenue', 'margin', 'foodCost'], 12)],
    [[6, 18, 6, 8], table('menu/worst-sellers', ['product', 'revenue', 'items'], 12)],
  ]),
  ready('staff', MONTH, [
    [[0, 0, 6, 9], chart('staff/performance')],
    [[6, 0, 6, 9], chart('staff/trend')],
    [
      [0, 9, 12, 9],
      table(
        'staff/performance',
        ['revenue', 'receipts', 'averageCheck', 'itemsPerReceipt', 'discountShare', 'upsell'],
        20
      ),
    ],
  ]),
  ready('club', QUARTER, [
    ...tiles(
      0,
      kpi('customers/overview', 'customers'),
      kpi('customers/overview', 'newCustomers'),
      kpi('customers/overview', 'averageCheck'),
      kpi('customers/overview', 'ecosystemShare')
    ),
    [[0, 3, 6, 8], chart('customers/new-and-returning')],
    [[6, 3, 6, 8], chart('customers/customer-sources')],
    [[0, 11, 6, 9], chart('customers/rfm-segments')],
    [[6, 11, 6, 9], chart('customers/customer-destinations')],
  ]),
  ready('ecosystem', QUARTER, [
    ...tiles(
      0,
      kpi('customers/ecosystem', 'activeMembers'),
      kpi('customers/ecosystem', 'nsm'),
      kpi('customers/ecosystem', 'crossPurchaseRate'),
      kpi('customers/ecosystem', 'categoriesPerMember')
    ),
    [[0, 3, 8, 8], chart('customers/nsm')],
    [[8, 3, 4, 8], shown('customers/by-tier', 'pie')],
    [[0, 11, 7, 9], chart('customers/customer-destinations')],
    [[7, 11, 5, 9], table('sales/by-business', ['revenue', 'receipts', 'averageCheck'], 15)],
  ]),
  {
    anyOf: ['crm.department', 'crm.all'],
    ...ready('sales-head', QUARTER, [
      ...tiles(
        0,
        kpi('crm/sales-by-month', 'wonAmount'),
        kpi('crm/sales-by-month', 'wonDeals'),
        kpi('crm/lead-conversion', 'leadConversion'),
        kpi('crm/deal-velocity', 'velocity')
      ),
      [[0, 3, 7, 9], chart('crm/sales-funnel')],
      [[7, 3, 5, 9], chart('crm/manager-leaderboard')],
      [[0, 12, 6, 8], chart('crm/pipeline-forecast')],
      [[6, 12, 6, 8], chart('crm/leads-by-source')],
      [[0, 20, 6, 8], chart('crm/win-loss')],
      [[6, 20, 6, 8], table('crm/lead-conversion', ['manager', 'leads', 'leadConversion'], 12)],
      [[0, 28, 12, ROW], chart('crm/activity-heatmap')],
    ]),
  },
  ready('manager', MONTH, [
    ...tiles(
      0,
      kpi('crm/sales-by-month', 'wonAmount'),
      kpi('crm/sales-by-month', 'wonDeals'),
      kpi('crm/manager-activity', 'activities'),
      kpi('crm/manager-activity', 'lateActivities')
    ),
    [[0, 3, 7, 9], chart('crm/sales-funnel')],
    [[7, 3, 5, 9], chart('crm/pipeline-forecast')],
    [[0, 12, 12, ROW], chart('crm/activity-heatmap')],
  ]),
  ready('executive', { preset: 'month', compare: 'year' }, [
    ...tiles(
      0,
      kpi('sales/daily', 'revenue'),
      kpi('sales/daily', 'grossProfit'),
      kpi('sales/daily', 'averageCheck'),
      kpi('customers/overview', 'newCustomers')
    ),
    [[0, 3, 7, 8], chart('sales/daily')],
    [[7, 3, 5, 8], chart('finance/pl')],
    [[0, 11, 5, 8], chart('sales/by-business')],
    [[5, 11, 7, 8], table('sales/plan-fact', ['plan', 'fact', 'forecastCompletion'], 12)],
  ]),
]

/** Those whose every report the actor may read. */
export const readyFor = (actor: Actor) => READY.filter((one) => isOpenTo(actor, one))

function isOpenTo(actor: Actor, { anyOf, tabs }: ReadyDashboard) {
  if (anyOf && !anyOf.some((right) => actor.can(right))) return false
  return reportWidgetsOf(tabs).every(({ report }) => {
    const [group, id] = report.split('/')
    return mayRead(actor, reportOf(group, id))
  })
}
