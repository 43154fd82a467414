/** Everything a person may be allowed to do in a tenant, as the portal groups it. Names are `area.right`. */
export const PERMISSION_GROUPS = {
  organization: [
    'organization.read',
    'organization.update',
    'organization.own',
    'billing.manage',
    'users.read',
    'users.manage',
    'roles.manage',
    'audit.read',
    'businesses.read',
    'businesses.manage',
    'venues.read',
    'venues.manage',
  ],
  sources: [
    'connections.read',
    'connections.manage',
    'connections.sync',
    'imports.create',
    'quarantine.read',
    'quarantine.manage',
  ],
  reports: [
    'dashboards.read',
    'dashboards.manage',
    'reports.sales',
    'reports.menu',
    'reports.staff',
    'reports.finance',
    'reports.customers',
    'reports.crm',
    'reports.export',
    'reports.send',
    'reports.embed',
    'plans.manage',
    'insights.read',
  ],
  customers: [
    'customers.read',
    'customers.manage',
    'bonuses.read',
    'bonuses.adjust',
    'programme.manage',
    'promotions.read',
    'promotions.manage',
    'coupons.manage',
    'segments.manage',
    'campaigns.manage',
    'events.manage',
  ],
  till: ['till.use', 'purchases.enter'],
  crm: ['crm.own', 'crm.department', 'crm.all'],
} as const

export type PermissionGroup = keyof typeof PERMISSION_GROUPS
export type Permission = (typeof PERMISSION_GROUPS)[PermissionGroup][number]
export const PERMISSIONS: readonly Permission[] = Object.values(PERMISSION_GROUPS).flat()

/** Rights over the whole tenant: nobody has them whose membership is limited to businesses or venues. */
const EVERYWHERE_ONLY: ReadonlySet<Permission> = new Set([
  'organization.update',
  'organization.own',
  'billing.manage',
  'users.read',
  'users.manage',
  'roles.manage',
  'audit.read',
  'businesses.manage',
  'bonuses.read',
  'bonuses.adjust',
  'programme.manage',
  'customers.manage',
  'segments.manage',
])

export function needsWholeTenant(permission: Permission) {
  return EVERYWHERE_ONLY.has(permission)
}

/** What a tenant's own role may hold: ownership is of the role `owner` alone. */
export const OWN_ROLE_PERMISSIONS: readonly Permission[] = PERMISSIONS.filter(
  (one) => one !== 'organization.own'
)

/** `tenant`: everywhere. Otherwise only in the businesses or venues the membership names. */
export type ScopeKind = 'tenant' | 'business' | 'venue'

interface BuiltInRole {
  scope: ScopeKind
  permissions: readonly Permission[]
}

const everything = PERMISSIONS
const without = (...removed: Permission[]) => everything.filter((one) => !removed.includes(one))

const READ_REPORTS = [
  'dashboards.read',
  'reports.sales',
  'reports.menu',
  'reports.staff',
  'reports.finance',
  'reports.customers',
  'reports.crm',
] as const

const OWN_BUSINESS = [
  'organization.read',
  'businesses.read',
  'venues.read',
  'dashboards.read',
  'reports.sales',
  'reports.menu',
  'reports.staff',
  'reports.customers',
] as const

/** Roles that every tenant has from the start; tenants may add their own. */
export const BUILT_IN_ROLES = {
  owner: { scope: 'tenant', permissions: everything },
  admin: { scope: 'tenant', permissions: without('billing.manage', 'organization.own') },
  analyst: {
    scope: 'tenant',
    permissions: [
      'organization.read',
      'businesses.read',
      'venues.read',
      ...READ_REPORTS,
      'dashboards.manage',
      'reports.export',
      'insights.read',
      'promotions.read',
      'crm.all',
    ],
  },
  viewer: {
    scope: 'tenant',
    permissions: ['organization.read', 'businesses.read', 'venues.read', 'dashboards.read'],
  },
  business_owner: {
    scope: 'business',
    permissions: [
      ...OWN_BUSINESS,
      'reports.finance',
      'reports.export',
      'venues.manage',
      'plans.manage',
      'connections.read',
      'connections.manage',
      'connections.sync',
      'imports.create',
      'quarantine.read',
      'quarantine.manage',
      'promotions.read',
      'promotions.manage',
      'coupons.manage',
      'insights.read',
    ],
  },
  business_manager: {
    scope: 'business',
    permissions: [
      ...OWN_BUSINESS,
      'till.use',
      'purchases.enter',
      'customers.read',
      'promotions.read',
    ],
  },
  cashier: { scope: 'venue', permissions: ['till.use'] },
  sales_director: {
    scope: 'tenant',
    permissions: [
      'organization.read',
      'dashboards.read',
      'reports.crm',
      'reports.export',
      'crm.all',
    ],
  },
  sales_head: {
    scope: 'tenant',
    permissions: ['organization.read', 'dashboards.read', 'reports.crm', 'crm.department'],
  },
  sales_manager: {
    scope: 'tenant',
    permissions: ['organization.read', 'dashboards.read', 'reports.crm', 'crm.own'],
  },
} as const satisfies Record<string, BuiltInRole>

/** What the operator sees of a tenant that lets them look: how things stand, and nobody's name. */
export const SUPPORT_PERMISSIONS: readonly Permission[] = [
  'organization.read',
  'businesses.read',
  'venues.read',
  'connections.read',
  'dashboards.read',
  'reports.sales',
  'reports.menu',
  'reports.finance',
  'promotions.read',
]

export type BuiltInRoleName = keyof typeof BUILT_IN_ROLES
export const ROLE_NAMES = Object.keys(BUILT_IN_ROLES) as BuiltInRoleName[]

export function isBuiltInRole(name: string): name is BuiltInRoleName {
  return Object.hasOwn(BUILT_IN_ROLES, name)
}
