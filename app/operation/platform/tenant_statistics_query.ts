import type { Preset } from '#tenancy/presets'
import db from '@adonisjs/lucid/services/db'

/** How a tenant fares, as the operator may know it: counts and moments, nobody's data. */
export interface TenantStatistics {
  id: string
  name: string
  preset: Preset
  isDemo: boolean
  createdAt: Date
  people: number
  businesses: number
  venues: number
  connections: number
  paused: number
  lastSyncAt: Date | null
  /** Sales of the last thirty days. */
  receipts: number
  supportUntil: Date | null
}

export async function tenantStatistics(): Promise<TenantStatistics[]> {
  const { rows } = await db.rawQuery<{ rows: TenantStatistics[] }>(
    `select id, name, preset, is_demo as "isDemo", created_at as "createdAt", people, businesses, venues, connections,
            paused, last_sync_at as "lastSyncAt", receipts, support_until as "supportUntil"
       from platform.tenant_statistics() order by receipts desc, name, id`
  )
  return rows
}
