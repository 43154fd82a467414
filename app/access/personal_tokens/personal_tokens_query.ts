import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { rightsIn } from '#access/personal_tokens/abilities'
import { abilityFor } from '#access/tokens'

interface Row {
  id: number
  name: string
  abilities: string
  created_at: Date
  last_used_at: Date | null
  expires_at: Date
}

/** Tokens of one person in one tenant. */
export function personalTokenRows(tenantId: string, userId: string) {
  return db
    .from('auth_access_tokens')
    .where({ tokenable_id: userId, type: 'personal' })
    .whereRaw('abilities::jsonb @> ?::jsonb', [JSON.stringify([abilityFor(tenantId)])])
}

/** The caller's own tokens in the tenant, the newest first, without their secrets. */
export async function personalTokensOf({ tenantId, userId }: Actor) {
  const rows: Row[] = await personalTokenRows(tenantId, userId!)
    .where('expires_at', '>', new Date())
    .orderBy('id', 'desc')
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    ...rightsIn(JSON.parse(row.abilities)),
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    expiresAt: row.expires_at.toISOString(),
  }))
}
