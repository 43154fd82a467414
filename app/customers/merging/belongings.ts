import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'

/** Two customers who become one, or are parted again. */
export interface Pair {
  /** Who stays. */
  id: string
  mergedId: string
  mergeId: string
  at: Date
}

/** What could not be given back to the one who is apart again. */
export interface StayedBehind {
  /** Hundredths of a bonus that were spent or have expired since the merge. */
  bonuses?: number
}

/** What a domain keeps of customers. All of it is part of the transaction of the merge: a refusal undoes the merge. */
export interface Belongings {
  /** Gives everything of the second to the first. */
  move(actor: Actor, pair: Pair): Promise<void>
  /** Gives back what was moved, and what came since for anybody of the second's `family`. */
  giveBack(actor: Actor, pair: Pair & { family: string[] }): Promise<StayedBehind | void>
}

const known: Belongings[] = []

/** Has a domain's part follow every merge. */
export function follow(belongings: Belongings) {
  known.push(belongings)
}

export async function moveBelongings(actor: Actor, pair: Pair) {
  for (const belongings of known) await belongings.move(actor, pair)
}

export async function giveBelongingsBack(actor: Actor, pair: Pair & { family: string[] }) {
  const stayed: StayedBehind = {}
  for (const belongings of known) Object.assign(stayed, await belongings.giveBack(actor, pair))
  return stayed
}

/** Rows of a table with `customer_id`, and `merged_from` for the customer whom their source named. */
export function rowsOf(table: string): Belongings {
  return {
    async move(_actor, { id, mergedId }) {
      await db.rawQuery(
        `update ${table} set customer_id = :id, merged_from = coalesce(merged_from, :mergedId)
          where customer_id = :mergedId`,
        { id, mergedId }
      )
    },
    async giveBack(_actor, { id, mergedId, family }) {
      await db.rawQuery(
        `update ${table} set customer_id = :mergedId, merged_from = nullif(merged_from, :mergedId)
          where customer_id = :id and merged_from = any(:family)`,
        { id, mergedId, family } as never
      )
    },
  }
}
