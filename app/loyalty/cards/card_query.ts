import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'

/** The card that counts now; `null` for a customer without one. */
export async function cardOf(_actor: Actor, customerId: string) {
  const { rows } = await db.rawQuery<{ rows: { number: string; created_at: Date }[] }>(
    'select number, created_at from member_cards where customer_id = :customerId and blocked_at is null',
    { customerId }
  )
  const [card] = rows
  return card ? { number: card.number, issuedAt: card.created_at.toISOString() } : null
}
