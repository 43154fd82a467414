/** How far each role of Krug reaches; the server holds the rights themselves. */
export const ROLES = {
  owner: 'tenant',
  admin: 'tenant',
  analyst: 'tenant',
  viewer: 'tenant',
  business_owner: 'business',
  business_manager: 'business',
  cashier: 'venue',
  sales_director: 'tenant',
  sales_head: 'tenant',
  sales_manager: 'tenant',
} as const

export type Role = keyof typeof ROLES

export function asRole(name: string) {
  return name in ROLES ? (name as Role) : null
}
