import { randomInt } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { keyedMark, keyedMarks } from '#access/keyed_mark'

const COUNT = 10
/** Without letters and digits that look like one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 12

const marked = (userId: string, code: string) => ['recovery-code', `${userId}:${code}`] as const

/** "ABCD-efgh…" and "abcd efgh…" are the same code. */
const plain = (code: string) => code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

const newCode = () =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** Puts new codes in the place of those before; they are told this once. */
export async function renewRecoveryCodes(userId: string) {
  const codes = Array.from({ length: COUNT }, newCode)
  await db.from('recovery_codes').where('user_id', userId).delete()
  await db
    .table('recovery_codes')
    .multiInsert(
      codes.map((code) => ({ user_id: userId, hash: keyedMark(...marked(userId, code)) }))
    )
  return codes.map((code) => code.match(/.{4}/g)!.join('-'))
}

/** Uses a code up; `false` when it is none, or was used before. */
export async function takeRecoveryCode(userId: string, code: string) {
  const [used] = await db
    .from('recovery_codes')
    .where('user_id', userId)
    .whereIn('hash', keyedMarks(...marked(userId, plain(code))))
    .whereNull('used_at')
    .update({ used_at: new Date() })
    .returning('user_id')
  return used !== undefined
}

export async function recoveryCodesLeft(userId: string) {
  const [{ left }] = await db
    .from('recovery_codes')
    .where('user_id', userId)
    .whereNull('used_at')
    .count('* as left')
  return Number(left)
}
