interface Failed {
  name?: string
  code?: unknown
  message?: string
}

/** Classes of SQLSTATE: the connection failed, resources ran out, an operator or a crash ended the session. */
const STATES = /^(?:08|53|57P)/

const NETWORK = new Set(
  [
    'EAI_AGAIN ECONNREFUSED ECONNRESET EHOSTUNREACH ENETUNREACH ENOTFOUND EPIPE ETIMEDOUT',
    'ERR_STREAM_DESTROYED ERR_STREAM_WRITE_AFTER_END',
  ]
    .join(' ')
    .split(' ')
)

/** Words of `pg` for what has no code; in front of them knex puts the statement. */
const WORDS =
  /(?:Connection terminated(?: unexpectedly| due to connection timeout)?|Connection ended unexpectedly|(?:connection error|closed) and is not queryable|timeout expired)$|^Transaction query already complete/

/**
 * Whether the database did not answer, or had no connection left in time: nothing is wrong with what was asked, and the
 * same may go well a moment later.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { name, code, message = '' } = error as Failed
  if (name === 'KnexTimeoutError') return true
  if (typeof code === 'string' && (STATES.test(code) || NETWORK.has(code))) return true
  return WORDS.test(message)
}
