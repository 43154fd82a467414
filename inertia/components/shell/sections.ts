import {
  IconCashRegister,
  IconChartBar,
  IconFilterDollar,
  IconGift,
  IconId,
  IconLayoutDashboard,
  IconLayoutGrid,
  IconPlugConnected,
  IconReportAnalytics,
  IconReportMoney,
  IconSettings,
  IconToolsKitchen2,
  IconUsers,
} from '@tabler/icons-react'
import { LOYALTY_PAGES } from '~/components/loyalty/pages'
import { REPORT_PAGES } from '~/components/reports/pages'

/**
 * The portal by task. A section needs its right, or that of one of its pages, the first of which it opens; `under` tells
 * which pages belong to it.
 */
export const SECTIONS = [
  {
    id: 'overview',
    href: '/',
    under: [],
    icon: IconLayoutDashboard,
    needs: 'dashboards.read',
    viewed: true,
  },
  {
    id: 'dashboards',
    href: '/dashboards',
    under: ['/dashboards'],
    icon: IconLayoutGrid,
    needs: 'dashboards.read',
    viewed: true,
  },
  {
    id: 'sales',
    href: '/sales/summary',
    under: ['/sales'],
    icon: IconChartBar,
    needs: 'reports.sales',
    viewed: true,
  },
  {
    id: 'menu',
    href: '/menu/top-sellers',
    under: ['/menu'],
    icon: IconToolsKitchen2,
    needs: 'reports.menu',
    viewed: true,
  },
  {
    id: 'customers',
    pages: [
      { href: '/customers', needs: 'customers.read' },
      { href: '/customers/reports/overview', needs: 'reports.customers' },
    ],
    under: ['/customers'],
    icon: IconUsers,
    viewed: false,
  },
  {
    id: 'loyalty',
    pages: LOYALTY_PAGES,
    under: ['/loyalty'],
    icon: IconGift,
    viewed: false,
  },
  {
    id: 'crm',
    href: '/crm/sales-by-month',
    under: ['/crm'],
    icon: IconFilterDollar,
    needs: 'reports.crm',
    viewed: true,
  },
  {
    id: 'finance',
    href: '/finance/pl',
    under: ['/finance'],
    icon: IconReportMoney,
    needs: 'reports.finance',
    viewed: true,
  },
  {
    id: 'staff',
    href: '/staff/performance',
    under: ['/staff'],
    icon: IconId,
    needs: 'reports.staff',
    viewed: true,
  },
  {
    id: 'reports',
    pages: REPORT_PAGES,
    under: ['/reports', '/builder', '/exports', '/schedules', '/embeds'],
    icon: IconReportAnalytics,
    viewed: false,
  },
  {
    id: 'till',
    href: '/till',
    under: ['/till'],
    icon: IconCashRegister,
    needs: 'till.use',
    viewed: false,
  },
  {
    id: 'integrations',
    href: '/integrations',
    under: ['/integrations', '/imports'],
    icon: IconPlugConnected,
    needs: 'connections.read',
    viewed: false,
  },
  {
    id: 'settings',
    href: '/settings',
    under: ['/settings'],
    icon: IconSettings,
    needs: null,
    viewed: false,
  },
] as const

export type Section = (typeof SECTIONS)[number]

/** Where a section begins for somebody with these rights; `undefined` for one they may not open. */
export function doorOf(section: Section, can: (right: string) => boolean): string | undefined {
  if ('pages' in section) return section.pages.find(({ needs }) => can(needs))?.href
  return section.needs === null || can(section.needs) ? section.href : undefined
}

export function isInside(section: Section, path: string) {
  if ('href' in section && path === section.href) return true
  return section.under.some((folder) => path.startsWith(folder))
}
