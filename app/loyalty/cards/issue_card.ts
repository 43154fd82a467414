import { randomBytes } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { cardSecretPurpose } from '#loyalty/cards/card_code'
import { newCardNumber } from '#loyalty/cards/card_number'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

const SECRET_BYTES = 32

/**
 * Gives a customer a card with a number of its own; the one before is blocked. Inside the tenant's scope.
 *
 * @returns the number, as it is printed
 */
export class IssueCard {
  async handle(actor: Actor, customerId: string): Promise<string> {
    const number = newCardNumber()
    const cipher = await tenantCipher()
    const secret = cipher.seal(
      cardSecretPurpose(number),
      randomBytes(SECRET_BYTES).toString('base64')
    )
    await db.rawQuery(
      `update member_cards set blocked_at = now() where customer_id = :customerId and blocked_at is null`,
      { customerId }
    )
    await db.rawQuery(
      'insert into member_cards (number, customer_id, secret) values (:number, :customerId, :secret)',
      { number, customerId, secret }
    )
    await new RecordAudit().handle(actor, {
      action: 'cards.issued',
      subjectType: 'customer',
      subjectId: customerId,
    })
    return number
  }
}
