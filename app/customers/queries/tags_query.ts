import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { reachOf } from '#customers/queries/reach_query'

const MOST = 200

/** The tags that customers in sight have, the most frequent first. */
export async function tagsOf(actor: Actor): Promise<string[]> {
  const { from, where, bindings } = await reachOf(actor)
  const { rows } = await db.rawQuery<{ rows: { tag: string }[] }>(
    `select tag from ${from} cross join unnest(c.tags) as tag where ${where}
      group by tag order by count(*) desc, tag limit :most`,
    { ...bindings, most: MOST } as never
  )
  return rows.map(({ tag }) => tag)
}
