import db from '@adonisjs/lucid/services/db'
import { IdempotencyKeyReusedError } from '#shared/idempotency/errors'
import { prepared } from '#shared/database/prepared'

export interface Answer {
  status: number
  /** The body as it was sent, to the byte. */
  text: string
}

type Taken = { taken: true }
type Nothing = { taken: false; same: null }
type Remembered = { taken: false; same: boolean; status: number; answer: string }

const BEFORE = `
  select request_hash = :requestHash as same, status, answer from idempotent_requests where key = :key`

/**
 * Takes a key for a request. A twin that is under way is waited for: it holds the key until its transaction ends.
 * Inside the tenant's scope.
 *
 * @returns what was answered before, or `null` when this is the first time
 * @throws IdempotencyKeyReusedError
 */
export async function takeKey(key: string, requestHash: Buffer): Promise<Answer | null> {
  const { rows } = await db.rawQuery<{ rows: [Taken | Remembered | Nothing] }>(
    prepared(`with before as materialized (${BEFORE}),
     taken as (
       insert into idempotent_requests (key, request_hash)
       select cast(:key as text), cast(:requestHash as bytea) where not exists (select 1 from before)
       on conflict (tenant_id, key) do nothing returning 1)
     select exists (select 1 from taken) as taken, before.* from (values (1)) as one left join before on true`),
    { key, requestHash }
  )
  const [asked] = rows
  if (asked.taken) return null
  const { same, status, answer } = asked.same === null ? await leftByTwin(key, requestHash) : asked
  if (!same) throw new IdempotencyKeyReusedError()
  return { status, text: answer }
}

/** Not there at first and not to be taken: the twin that was waited for has committed since. */
async function leftByTwin(key: string, requestHash: Buffer): Promise<Remembered> {
  const { rows } = await db.rawQuery<{ rows: [Remembered] }>(prepared(BEFORE), {
    key,
    requestHash,
  })
  return rows[0]
}

/** Keeps the answer, in the transaction that did the work. */
export async function rememberAnswer(key: string, { status, text }: Answer) {
  await db.rawQuery(
    prepared('update idempotent_requests set status = :status, answer = :text where key = :key'),
    { key, status, text }
  )
}
