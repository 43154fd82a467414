/** What there is under "Reports", each behind its right. */
export const REPORT_PAGES = [
  { id: 'all', href: '/reports', needs: 'dashboards.read' },
  { id: 'exports', href: '/exports', needs: 'reports.export' },
  { id: 'schedules', href: '/schedules', needs: 'reports.export' },
  { id: 'embeds', href: '/embeds', needs: 'reports.embed' },
] as const
