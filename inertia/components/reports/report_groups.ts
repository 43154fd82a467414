/** The reports of each page, in the order of its tabs. */
const GROUPS = {
  sales: {
    needs: 'reports.sales',
    ids: [
      'summary',
      'daily',
      'by-venue',
      'by-business',
      'by-employee',
      'by-payment-type',
      'by-order-type',
      'hourly',
      'heatmap',
      'weekday-analysis',
      'plan-fact',
      'drivers',
      'top-days',
      'like-for-like',
      'comparison',
    ],
  },
  menu: {
    needs: 'reports.menu',
    ids: [
      'top-sellers',
      'worst-sellers',
      'categories',
      'abc',
      'xyz',
      'abc-xyz',
      'margin',
      'go-list',
      'basket',
      'companions',
      'price-history',
      'new-items',
      'cannibalization',
      'drivers',
    ],
  },
  finance: { needs: 'reports.finance', ids: ['pl'] },
  staff: { needs: 'reports.staff', ids: ['performance', 'trend'] },
  crm: {
    needs: 'reports.crm',
    ids: [
      'sales-by-month',
      'sales-funnel',
      'pipeline-forecast',
      'manager-leaderboard',
      'manager-activity',
      'activity-heatmap',
      'leads-by-source',
      'lead-conversion',
      'win-loss',
      'deal-velocity',
    ],
  },
} as const

export type ReportGroup = keyof typeof GROUPS
export type ReportId = (typeof GROUPS)[ReportGroup]['ids'][number]

export const REPORTS = (Object.keys(GROUPS) as ReportGroup[]).flatMap((group) =>
  GROUPS[group].ids.map((id: ReportId) => ({ id, group, needs: GROUPS[group].needs }))
)

export function reportsOf(group: ReportGroup) {
  return REPORTS.filter((report) => report.group === group)
}
