import type { PaymentType } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'

/** What a person said that the connection's means of payment are. */
export async function mappedPayments(connectionId: string): Promise<Map<string, PaymentType>> {
  const { rows } = await db.rawQuery<{ rows: { name: string; type: PaymentType }[] }>(
    'select name, type from payment_mappings where connection_id = :connectionId',
    { connectionId }
  )
  return new Map(rows.map(({ name, type }) => [name, type]))
}
