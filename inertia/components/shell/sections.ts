import {
  IconChartBar,
  IconGift,
  IconLayoutDashboard,
  IconPlugConnected,
  IconSettings,
  IconToolsKitchen2,
  IconUsers,
} from '@tabler/icons-react'

/** The portal by task. A section needs one of its rights; `under` tells which pages belong to it. */
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
    href: '/customers',
    under: ['/customers'],
    icon: IconUsers,
    needs: 'customers.read',
    viewed: false,
  },
  {
    id: 'loyalty',
    href: '/loyalty/ledger',
    under: ['/loyalty'],
    icon: IconGift,
    needs: 'bonuses.read',
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

export function isInside({ href, under }: Section, path: string) {
  return path === href || under.some((folder) => path.startsWith(folder))
}
