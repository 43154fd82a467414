/** The reports of each page, in the order of its tabs. */
const GROUPS = {
  sales: {
    path: '/sales',
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
      'last-receipts',
    ],
  },
  menu: {
    path: '/menu',
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
  customers: {
    path: '/customers/reports',
    needs: 'reports.customers',
    ids: [
      'overview',
      'new-and-returning',
      'customer-sources',
      'customer-destinations',
      'win-win-chains',
      'rfm-segments',
      'cohorts',
      'lifetime',
      'second-purchase',
      'ecosystem',
      'nsm',
      'by-tier',
    ],
  },
  finance: { path: '/finance', needs: 'reports.finance', ids: ['pl'] },
  staff: { path: '/staff', needs: 'reports.staff', ids: ['performance', 'trend'] },
  crm: {
    path: '/crm',
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

/** Only for who sees the whole organization. */
const EVERYWHERE = new Set<string>(['ecosystem', 'nsm', 'by-tier'])

export type ReportGroup = keyof typeof GROUPS
export type ReportId = (typeof GROUPS)[ReportGroup]['ids'][number]

export const REPORTS = (Object.keys(GROUPS) as ReportGroup[]).flatMap((group) =>
  GROUPS[group].ids.map((id: ReportId) => ({
    id,
    group,
    href: `${GROUPS[group].path}/${id}`,
    needs: GROUPS[group].needs,
    everywhere: EVERYWHERE.has(id),
  }))
)
