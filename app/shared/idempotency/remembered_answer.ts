import db from '@adonisjs/lucid/services/db'
import { IdempotencyKeyReusedError } from '#shared/idempotency/errors'
import { prepared } from '#shared/database/prepared'

export interface Answer {
  status: number
  /** The body as it was sent, to the byte. */
  text: string
}

interface Row {
  same: boolean
  status: number
  answer: string
}

/**
 * Takes a key for a request. A twin that is under way is waited for: it holds the key until its transaction ends.
 * Inside the tenant's scope.
 *
 * @returns what was answered before, or `null` when this is the first time
 * @throws IdempotencyKeyReusedError
 */
export async function takeKey(key: string, requestHash: Buffer): Promise<Answer | null> {
  const { rows: taken } = await db.rawQuery<{ rows: unknown[] }>(
    prepared(`insert into idempotent_requests (key, request_hash) values (:key, :requestHash)
     on conflict (tenant_id, key) do nothing returning 1`),
    { key, requestHash }
  )
  if (taken.length) return null
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    prepared(
      `select request_hash = :requestHash as same, status, answer from idempotent_requests where key = :key`
    ),
    { key, requestHash }
  )
  if (!rows[0].same) throw new IdempotencyKeyReusedError()
  return { status: rows[0].status, text: rows[0].answer }
}

/** Keeps the answer, in the transaction that did the work. */
export async function rememberAnswer(key: string, { status, text }: Answer) {
  await db.rawQuery(
    prepared('update idempotent_requests set status = :status, answer = :text where key = :key'),
    { key, status, text }
  )
}
