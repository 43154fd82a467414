import type { Login, Secret } from '../contract.ts'
import type { Clock } from './clock.ts'

/**
 * Keeps the short-lived tokens of vendors. All calls for one key exclude each other, in every process that shares
 * the store, so that a key never has two logins at once. The core supplies one in the database.
 *
 * @since 1.0
 */
export interface TokenStore {
  /**
   * The live token of the key, shared between holders; logs in when there is none. A grant that the login answers is
   * kept before its token is handed out: vendors take a refresh token once.
   */
  withToken(
    key: string,
    holder: string,
    login: (grant: Secret | undefined) => Promise<Login>
  ): Promise<Secret>
  /** A login that was made elsewhere: a person's, in the browser. */
  put(key: string, login: Login): Promise<void>
  /** The vendor refused this token. Forgets it, unless a newer one has taken its place; the grant stays. */
  forget(key: string, token: Secret): Promise<void>
  /**
   * The holder is done. Given `logout`, the last holder to go ends the login with it. Where that fails, as its answer
   * says, the login is kept for the next one: at the vendor it still takes a seat.
   */
  release(key: string, holder: string, logout?: (token: Secret) => Promise<boolean>): Promise<void>
}

interface Entry {
  login: Login | null
  grant?: Secret
  holders: Set<string>
  queue: Promise<unknown>
}

/** Renew before the vendor does: a request on the way must not meet an expired token. */
const MARGIN = 60_000

/** @since 1.0 */
export function memoryTokenStore(clock: Clock): TokenStore {
  const entries = new Map<string, Entry>()

  function exclusive<T>(key: string, work: (entry: Entry) => Promise<T>): Promise<T> {
    const entry: Entry = entries.get(key) ?? {
      login: null,
      holders: new Set(),
      queue: Promise.resolve(),
    }
    entries.set(key, entry)
    const result = entry.queue.then(() => work(entry))
    entry.queue = result.catch(() => {})
    return result
  }

  return {
    withToken: (key, holder, login) =>
      exclusive(key, async (entry) => {
        entry.holders.add(holder)
        const lives =
          entry.login && entry.login.expiresAt.getTime() - MARGIN > clock.now().getTime()
        if (!lives) keep(entry, await login(entry.grant))
        return entry.login!.token
      }),

    put: (key, login) => exclusive(key, async (entry) => keep(entry, login)),

    forget: (key, token) =>
      exclusive(key, async (entry) => {
        if (entry.login?.token.release() === token.release()) entry.login = null
      }),

    release: (key, holder, logout) =>
      exclusive(key, async (entry) => {
        entry.holders.delete(holder)
        if (!logout || !entry.login || entry.holders.size) return
        if (await logout(entry.login.token)) entry.login = null
      }),
  }
}

function keep(entry: Entry, login: Login) {
  entry.login = login
  entry.grant = login.grant ?? entry.grant
}
