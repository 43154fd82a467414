import { KrugError, refusalOf } from './errors.ts'
import type { Tokens, TokenStore } from './tokens.ts'

export interface Sending {
  baseUrl: string
  tokens: TokenStore
  /** The language of sentences where nobody is signed in; else it is the one of the user's profile. */
  locale?: string | undefined
  /** How often a request is sent again that was refused because there were too many (429). */
  retries: number
  /** The longest time to wait before one of those. */
  longestWaitSeconds: number
  fetch: typeof globalThis.fetch
}

const REFRESH = '/api/v1/auth/refresh'
/** Where the server does not say how long to wait. */
const USUAL_WAIT_SECONDS = 1

/**
 * Sends requests with the token, trades it once for a new one when its time is over, waits as long as the server asks for,
 * and throws every refusal.
 */
export function sender({ baseUrl, tokens, locale, retries, longestWaitSeconds, fetch }: Sending) {
  let trading: Promise<Tokens | null> | undefined

  async function attempt(request: Request, known: Tokens | null): Promise<Response> {
    const sent = request.clone()
    if (known) sent.headers.set('authorization', `Bearer ${known.accessToken}`)
    if (locale && !sent.headers.has('accept-language')) sent.headers.set('accept-language', locale)
    try {
      return await fetch(sent)
    } catch (error) {
      if (request.signal.aborted) throw error
      throw new KrugError({ status: 0, code: 'E_OFFLINE', title: 'offline', detail: String(error) })
    }
  }

  /** All that wait for the same new token share one trade: a refresh token is good for one. */
  function trade(old: Tokens) {
    trading ??= tradeOnce(old).finally(() => (trading = undefined))
    return trading
  }

  async function tradeOnce(old: Tokens): Promise<Tokens | null> {
    const current = await tokens.get()
    if (current && current.accessToken !== old.accessToken) return current
    if (!old.refreshToken) return null
    const response = await fetch(new URL(REFRESH, baseUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept': 'application/json' },
      body: JSON.stringify({ refreshToken: old.refreshToken }),
    })
    if (response.status === 401 || response.status === 403) await tokens.set(null)
    if (!response.ok) throw await refusalOf(response)
    const { data } = (await response.json()) as { data: Tokens }
    const { accessToken, refreshToken } = data
    const next: Tokens = refreshToken ? { accessToken, refreshToken } : { accessToken }
    await tokens.set(next)
    return next
  }

  return async function send(request: Request): Promise<Response> {
    for (let tries = 0; ; tries++) {
      const known = await tokens.get()
      let response = await attempt(request, known)
      if (response.status === 401 && known) {
        const next = await trade(known)
        if (next) response = await attempt(request, next)
      }
      if (response.ok) return response
      const wait = secondsOf(response)
      if (response.status !== 429 || tries >= retries || wait > longestWaitSeconds)
        throw await refusalOf(response)
      await pause(wait * 1000, request.signal)
    }
  }
}

/** `Retry-After` is seconds, or a date. */
function secondsOf(response: Response): number {
  const said = response.headers.get('retry-after')
  if (!said) return USUAL_WAIT_SECONDS
  const seconds = Number(said)
  return Number.isNaN(seconds)
    ? Math.max(0, (Date.parse(said) - Date.now()) / 1000)
    : Math.max(0, seconds)
}

function pause(milliseconds: number, signal: AbortSignal) {
  return new Promise<void>((done, fail) => {
    const stop = () => {
      clearTimeout(timer)
      fail(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      done()
    }, milliseconds)
    signal.addEventListener('abort', stop, { once: true })
  })
}
