import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { connectionFor } from '#integrations/queries/connections_query'
import { inLocale, type Sentence } from '#integrations/sentence'

interface Row {
  id: string
  write: string
  key: string
  state: 'queued' | 'done' | 'failed'
  attempts: number
  error_code: string | null
  error_text: Sentence | null
  created_at: Date
  updated_at: Date
}

/** How a requested write stands; never what was written. @throws NotFoundError */
export async function writeBackFor(actor: Actor, connectionId: string, id: string) {
  await connectionFor(actor, connectionId)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select id, write, key, state, attempts, error_code, error_text, created_at, updated_at
       from write_backs where id = :id and connection_id = :connectionId`,
    { id, connectionId }
  )
  const row = found(rows[0] ?? null)
  return {
    id: row.id,
    write: row.write,
    key: row.key,
    state: row.state,
    attempts: row.attempts,
    error: row.error_code
      ? { code: row.error_code, text: inLocale(row.error_text, actor.locale) }
      : null,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }
}
