import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'

/** What PostgreSQL proposes itself (scram_iterations). */
const ITERATIONS = 4096

/**
 * A password as PostgreSQL keeps it, so that neither its log nor its statistics ever see the password itself: RFC 5802
 * with SHA-256 (RFC 7677). Only for passwords of plain letters and digits, which need no normalization.
 */
export function scramSecret(password: string, salt = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256')
  const keyed = (text: string) => createHmac('sha256', salted).update(text).digest()
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64')
  const server = keyed('Server Key').toString('base64')
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${stored}:${server}`
}
