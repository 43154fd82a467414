import db from '@adonisjs/lucid/services/db'
import SecondFactor from '#access/models/second_factor'
import { recoveryCodesLeft } from '#access/second_factor/recovery_codes'

/** How somebody proves more than the password. */
export async function secondFactorOf(userId: string) {
  const factor = await SecondFactor.query().where({ userId }).whereNotNull('confirmed_at').first()
  return {
    since: factor?.confirmedAt?.toISO() ?? null,
    recoveryCodesLeft: factor ? await recoveryCodesLeft(userId) : 0,
  }
}

/** Whether somebody can prove two things at all. */
export async function hasSecondFactor(userId: string) {
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    `select from second_factors where user_id = :userId and confirmed_at is not null
      union all select from passkeys where user_id = :userId limit 1`,
    { userId }
  )
  return rows.length > 0
}
