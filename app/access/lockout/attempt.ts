import db from '@adonisjs/lucid/services/db'
import { TooManyAttemptsError } from '#access/errors/errors'
import { keyedMark } from '#access/keyed_mark'
import type { Origin } from '#access/sign_ins/origin'

/** This many wrong attempts are for nothing; from the last of them on each one locks twice as long. */
export const FREE_ATTEMPTS = 5
const FIRST_LOCK_SECONDS = 60
const LONGEST_LOCK_SECONDS = 3600
const FORGOTTEN_AFTER_MS = 24 * 3600 * 1000

export function accountMark(email: string) {
  return keyedMark('account', email).toString('base64url')
}

/**
 * Whom an attempt counts against. A browser that knows the account counts for itself, so that nobody can lock its owner
 * out from elsewhere.
 */
function keyOf(email: string, { device }: Origin) {
  const mark = accountMark(email)
  return keyedMark('account', device?.accounts.includes(mark) ? `${mark}:${device.id}` : mark)
}

/**
 * An attempt to prove who one is. It counts before its outcome is known, so that many at once are no more guesses than
 * one after the other. An address that nobody has is treated alike.
 */
export class Attempt {
  private constructor(
    private readonly key: Buffer,
    /** Wrong attempts with this one, if it turns out wrong. */
    readonly failures: number
  ) {}

  /** @throws TooManyAttemptsError while the account is locked. */
  static async begin(email: string, origin: Origin, now = new Date()) {
    const key = keyOf(email, origin)
    const failures = `case when f.last_at < :forgotten then 1 else f.failures + 1 end`
    const { rows } = await db.rawQuery<{ rows: { failures: number }[] }>(
      `insert into failed_sign_ins as f (key, failures, last_at) values (:key, 1, :now)
       on conflict (key) do update set
         last_at = :now,
         failures = ${failures},
         locked_until = case when ${failures} >= :free then :now::timestamptz
           + least(:longest * interval '1 s', :first * 2 ^ least(${failures} - :free, 12) * interval '1 s') end
       where f.locked_until is null or f.locked_until <= :now
       returning failures`,
      {
        key,
        now,
        forgotten: new Date(+now - FORGOTTEN_AFTER_MS),
        free: FREE_ATTEMPTS,
        first: FIRST_LOCK_SECONDS,
        longest: LONGEST_LOCK_SECONDS,
      }
    )
    if (rows[0]) return new Attempt(key, rows[0].failures)

    const locked = await db.from('failed_sign_ins').where('key', key).first()
    const left = locked ? Math.ceil((+locked.locked_until - +now) / 1000) : FIRST_LOCK_SECONDS
    throw new TooManyAttemptsError({ seconds: Math.max(1, left) })
  }

  /** Whether this one, if it is wrong, is the first to lock the account. */
  get locks() {
    return this.failures === FREE_ATTEMPTS
  }

  /** It was right: what was wrong before is forgotten. */
  async succeed() {
    await db.from('failed_sign_ins').where('key', this.key).delete()
  }

  /** It was neither: the password is right, and a code is missing. */
  async withdraw() {
    await db
      .from('failed_sign_ins')
      .where('key', this.key)
      .update({
        failures: db.raw('failures - 1'),
        ...(this.failures >= FREE_ATTEMPTS && { locked_until: null }),
      })
  }
}

/** Opens a locked account again, for whoever holds its mailbox. */
export async function unlock(email: string) {
  await db
    .from('failed_sign_ins')
    .where('key', keyedMark('account', accountMark(email)))
    .delete()
}
