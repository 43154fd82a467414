import vine from '@vinejs/vine'
import type { Context, ReadRequest } from '@krug/connector-sdk'

/**
 * A run reads by id what changed since `since` (everything, when that is 0) and has come to `after`. The next run
 * begins where this one began, at `began`. Unix seconds.
 */
export type ChangeCursor = { since: number; began: number; after: number }

export const changeCursor = vine.create({
  since: vine.number(),
  began: vine.number(),
  after: vine.number(),
})

/** Where a run begins. */
export function startOf(
  { now }: Pick<Context<unknown>, 'now'>,
  { mode, since, resume, overlapSeconds }: ReadRequest<ChangeCursor>
): ChangeCursor {
  if (resume) return resume
  const from = mode === 'incremental' && since ? Math.max(0, since.began - overlapSeconds) : 0
  return { since: from, began: Math.floor(now.getTime() / 1000), after: 0 }
}

/** `{ '>=updatedTime': … }`, or nothing where everything is read. */
export function changedSince({ since }: ChangeCursor, field: string): Record<string, string> {
  if (since === 0) return {}
  return { [`>=${field}`]: new Date(since * 1000).toISOString().replace('.000Z', '+00:00') }
}
