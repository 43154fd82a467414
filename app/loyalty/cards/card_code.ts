import { createHmac, timingSafeEqual } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { prepared } from '#shared/database/prepared'

/** A code is shown for so long. */
export const STEP_SECONDS = 30

/** A till may read a code so many steps after it was shown, or before by its clock. */
const TOLERANCE = 2
const MAC_BYTES = 10
const FORM = /^KRUG1\.(\d{16})\.([0-9a-z]{1,9})\.([\w-]{14})$/

/** What a code says, once its signature was found to be right. */
export interface ReadCode {
  customerId: string
  number: string
  step: number
}

/** The rotating code of a card at a moment, as its owner's screen shows it: number, time and signature. */
export function cardCode(number: string, secret: Buffer, now: Date): string {
  const step = stepOf(now)
  return `KRUG1.${number}.${step.toString(36)}.${sign(number, step, secret).toString('base64url')}`
}

export const cardSecretPurpose = (number: string) => `card:${number}`

/**
 * Whose code it is. A code is good for a minute around its time, and for one purchase.
 *
 * @returns `null` for a code that is false, too old, used already, or of a blocked card
 */
export async function readCardCode(code: string, now: Date): Promise<ReadCode | null> {
  const match = FORM.exec(code)
  if (!match) return null
  const [, number, base36, mac] = match
  const step = Number.parseInt(base36, 36)
  if (Math.abs(step - stepOf(now)) > TOLERANCE) return null
  const { rows } = await db.rawQuery<{ rows: { id: string; secret: string; used: boolean }[] }>(
    prepared(`select coalesce(c.merged_into, c.id) as id, card.secret,
            exists (select 1 from used_card_codes u where u.number = card.number and u.step = :step) as used
       from member_cards card
       join customers c on c.tenant_id = card.tenant_id and c.id = card.customer_id and c.erased_at is null
      where card.number = :number and card.blocked_at is null`),
    { number, step }
  )
  if (rows.length === 0 || rows[0].used) return null
  const cipher = await tenantCipher()
  const secret = cipher.open(cardSecretPurpose(number), rows[0].secret)
  const right = sign(number, step, Buffer.from(secret, 'base64'))
  const given = Buffer.from(mac, 'base64url')
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  return { customerId: rows[0].id, number, step }
}

/** Uses a code up, in the transaction of the purchase. @returns false when another purchase was quicker */
export async function useCardCode({ number, step }: Pick<ReadCode, 'number' | 'step'>) {
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    prepared(`insert into used_card_codes (number, step) values (:number, :step)
     on conflict (tenant_id, number, step) do nothing returning 1`),
    { number, step }
  )
  return rows.length > 0
}

function stepOf(now: Date) {
  return Math.floor(now.getTime() / 1000 / STEP_SECONDS)
}

function sign(number: string, step: number, secret: Buffer) {
  return createHmac('sha256', secret).update(`${number}.${step}`).digest().subarray(0, MAC_BYTES)
}
