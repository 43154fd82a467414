import { createHash } from 'node:crypto'
import pRetry from 'p-retry'
import type {
  Connector,
  FailedResponse,
  Http,
  HttpRequest,
  Log,
  Login,
  LoginContext,
  Secret,
} from '../contract.ts'
import { ConnectorError, RateLimitedError, TransientError } from '../errors.ts'
import { authError, laterBy, networkError, retryAfter, statusError } from './failures.ts'
import { htmlError, isHtml, parseJson, readText } from './body.ts'
import type { BudgetStore } from './budget_store.ts'
import type { Clock } from './clock.ts'
import { egressPolicy } from './egress.ts'
import { parseExpected } from './expected.ts'
import { pageGuard } from './page_guard.ts'
import { prepareRequest, type Sending } from './prepare_request.ts'
import { createRedactor, redactedLog, type Redactor } from './redact.ts'
import type { TokenStore } from './token_store.ts'
import type { Transport, TransportResponse } from './transport.ts'
import { secretsOf } from '../secret.ts'

/** @since 1.0 */
export interface HttpLimits {
  /** Attempts after the first one. */
  retries: number
  /** For requests that do not say. */
  timeoutSeconds: number
  /** No request may ask for more. */
  maxTimeoutSeconds: number
  maxBytes: number
  /** A longer wait than this ends the run; the host comes back later. */
  maxWaitSeconds: number
}

const LIMITS: HttpLimits = {
  retries: 4,
  timeoutSeconds: 60,
  maxTimeoutSeconds: 300,
  maxBytes: 128 * 1024 * 1024,
  maxWaitSeconds: 60,
}

/** @since 1.0 */
export interface HttpOptions<C> {
  connector: Connector<C, any>
  /** Validated by the schema of the connector. */
  config: C
  /** Counts budgets and keys the login, unless the connector has a `loginKey`. */
  connectionId: string
  transport: Transport
  budgets: BudgetStore
  tokens: TokenStore
  clock: Clock
  log: Log
  signal: AbortSignal
  limits?: Partial<HttpLimits>
  /** Spreads the retries; 0 to 1. */
  random?: () => number
}

/** @since 1.0 */
export interface HostHttp extends Http {
  /**
   * Completes a sign-in in the browser with what the vendor sent back; runs of this connection go on with it.
   *
   * @throws AuthError when the vendor does not take its own answer: too late, or for the second time
   */
  signIn(answer: { query: URLSearchParams; redirectUri: string }): Promise<void>
  /** Ends the hold on the login. Call it when the run ends, however it ends. */
  close(): Promise<void>
  readonly redactor: Redactor
  /** Number of requests sent, for the report of the run. */
  readonly requests: number
}

/** The token was refused; a new login may help. */
const RENEW: unique symbol = Symbol('renew')

/** The wait before a retry that the vendor asked for. */
const waits = new WeakMap<Error, Date>()
const unretried = new WeakSet<Error>()

/**
 * The HTTP client of one run of a connector: login, budgets, time-outs, retries, redaction.
 *
 * @example
 * const http = createHttp({ connector, config, connectionId, transport, budgets, tokens, clock, log, signal })
 * try {
 *   await read(http)
 * } finally {
 *   await http.close()
 * }
 * @since 1.0
 */
export function createHttp<C>(options: HttpOptions<C>): HostHttp {
  const { connector, config, clock, signal, tokens, budgets } = options
  const { manifest } = connector
  const limits = { ...LIMITS, ...options.limits }
  const random = options.random ?? Math.random
  const redactor = createRedactor(config)
  const log = redactedLog(options.log, redactor)
  const permit = egressPolicy(manifest, config)
  const loginKey = loginKeyOf(connector, config, options.connectionId)
  const usesLogin = connector.login !== undefined && connector.oauth?.needed?.(config) !== false
  const holder = `${options.connectionId}:${crypto.randomUUID()}`
  let requests = 0
  let holds = false

  async function currentToken(): Promise<Secret | null> {
    if (!usesLogin) return null
    holds = true
    const token = await tokens.withToken(loginKey, holder, async (grant) => {
      if (grant) redactor.add(grant.release())
      return hidden(await connector.login!({ ...loginContext(signal), grant }))
    })
    redactor.add(token.release())
    return token
  }

  function hidden(login: Login): Login {
    redactor.add(login.token.release())
    if (login.grant) redactor.add(login.grant.release())
    return login
  }

  /** A cancelled run still has to give its login back, so this does not listen to the signal of the run. */
  async function logout(token: Secret) {
    try {
      await connector.logout!(loginContext(AbortSignal.timeout(30_000)), token)
      return true
    } catch (error) {
      log('warn', 'The login could not be ended', { error })
      return false
    }
  }

  function loginContext(loginSignal: AbortSignal): LoginContext<C> {
    return {
      config,
      http: client({ authorized: false, signal: loginSignal }),
      signal: loginSignal,
      now: clock.now(),
      log,
    }
  }

  function client(mode: { authorized: boolean; signal: AbortSignal }): Http {
    async function send<T>(request: HttpRequest<T>): Promise<T> {
      let renewed = false
      for (;;) {
        const token = mode.authorized ? await currentToken() : null
        const outcome = await pRetry(() => attempt(request, token, mode.signal), {
          retries: Math.min(request.retries ?? Infinity, limits.retries),
          minTimeout: 0,
          maxTimeout: 0,
          signal: mode.signal,
          shouldRetry: ({ error }) => isRetryable(request, error),
          onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
            if (retriesLeft === 0 || !isRetryable(request, error)) return
            await clock.sleep(pauseBefore(error, attemptNumber), mode.signal)
          },
        })
        if (outcome !== RENEW) return outcome.value
        if (!token || renewed) throw authError(manifest.title, 'refused after a new login')
        renewed = true
        await tokens.forget(loginKey, token)
      }
    }

    return {
      send,
      async *pages(request, next) {
        const guard = pageGuard(manifest.title)
        for (let change: Partial<typeof request> | null = {}; change;) {
          request = { ...request, ...change }
          guard.asks(request)
          const body = await send(request)
          guard.gets(request, body)
          yield body
          change = next(body)
        }
      },
    }
  }

  async function attempt<T>(
    request: HttpRequest<T>,
    token: Secret | null,
    runSignal: AbortSignal
  ): Promise<{ value: T } | typeof RENEW> {
    const sending = prepareRequest(connector, config, request, token)
    await waitForBudget(sending.url, runSignal)
    const timeout = AbortSignal.timeout(
      Math.min(request.timeoutSeconds ?? limits.timeoutSeconds, limits.maxTimeoutSeconds) * 1000
    )
    const started = clock.now().getTime()
    requests++
    const { response, text } = await exchange(
      sending,
      AbortSignal.any([runSignal, timeout]),
      runSignal
    )
    log('debug', `${sending.method} ${sending.url.pathname} ${response.status}`, {
      milliseconds: clock.now().getTime() - started,
      characters: text.length,
    })
    if (response.status >= 200 && response.status < 300) {
      if (isHtml(text)) throw htmlError(response.status, manifest.title, excerpt(text))
      const body = request.as === 'text' ? text : jsonOf(response.status, text)
      return { value: await expected(request, body) }
    }
    return failed(request, response, text)
  }

  /** Vendors that put errors into successful answers have schemas that raise them. */
  async function expected<T>(request: HttpRequest<T>, body: unknown): Promise<T> {
    try {
      return await parseExpected(request.expect, body, manifest.title)
    } catch (error) {
      throw error instanceof RateLimitedError ? waiting(error, error.retryAt) : error
    }
  }

  /** Sends and reads; what breaks on the way becomes a ConnectorError. */
  async function exchange(sending: Sending, bounded: AbortSignal, runSignal: AbortSignal) {
    try {
      const response = await options.transport({
        ...sending,
        signal: bounded,
        permit,
        certificate: (url) => connector.certificate?.(config, url),
      })
      return { response, text: await readText(response, limits.maxBytes) }
    } catch (error) {
      runSignal.throwIfAborted()
      throw networkError(error, manifest.title)
    }
  }

  async function waitForBudget(url: URL, runSignal: AbortSignal) {
    for (const budget of manifest.budgets.filter(({ match }) => pathMatches(match, url))) {
      const scope = budget.scope === 'plugin' ? 'plugin' : options.connectionId
      const wait = await budgets.take(`${manifest.id}:${scope}:${budget.match}`, budget)
      if (wait > 0) await clock.sleep(wait, runSignal)
    }
  }

  function failed<T>(
    request: HttpRequest<T>,
    response: TransportResponse,
    text: string
  ): typeof RENEW {
    const detail = `${response.status} ${request.path}: ${excerpt(text)}`
    const seen: FailedResponse = {
      status: response.status,
      headers: response.headers,
      text: text.slice(0, 4000),
      path: request.path,
      now: clock.now(),
    }
    const verdict = connector.classify?.(seen)
    if (verdict === 'login' || (verdict === undefined && isExpired(response.status))) return RENEW
    if (verdict instanceof ConnectorError && !isPassing(verdict)) throw verdict
    const told = retryAfter(response.headers, clock)
    const error = errorOf(verdict)
    throw waiting(error, verdict instanceof RateLimitedError ? verdict.retryAt : told)

    function errorOf(judged: typeof verdict): ConnectorError {
      if (judged instanceof ConnectorError) return judged
      if (judged === 'retry') {
        const passing = statusError(503, manifest.title, detail, laterBy(clock))
        return new TransientError(passing.text, { detail })
      }
      const limit = response.status === 429
      if (isHtml(text) && !limit) return htmlError(response.status, manifest.title, detail)
      return statusError(response.status, manifest.title, detail, told ?? laterBy(clock))
    }
  }

  /** The error, to be tried again when the vendor asked for it, or later by the host where that is too long to wait. */
  function waiting(error: ConnectorError, until: Date | null): ConnectorError {
    if (until) waits.set(error, until)
    return tooLongToWait(until) ? noRetry(limited(error, until!)) : error
  }

  const isExpired = (status: number) => status === 401 && usesLogin
  const tooLongToWait = (until: Date | null) =>
    until !== null && until.getTime() - clock.now().getTime() > limits.maxWaitSeconds * 1000

  function limited(error: ConnectorError, retryAt: Date) {
    return error instanceof RateLimitedError
      ? error
      : new RateLimitedError(error.text, retryAt, { detail: error.detail })
  }

  function pauseBefore(error: Error, attemptNumber: number): number {
    const asked = waits.get(error)
    if (asked) return Math.max(0, asked.getTime() - clock.now().getTime())
    const first = error instanceof RateLimitedError ? 5000 : 500
    return Math.round(first * 2 ** (attemptNumber - 1) * (1 + random()))
  }

  /** Of what a medical vendor answers nothing is quoted, whatever went wrong: it is about patients. */
  const excerpt = (text: string) =>
    manifest.dataClass === 'medical'
      ? `${text.length} characters`
      : redactor.text(text.slice(0, 300))

  return {
    ...client({ authorized: true, signal }),
    redactor,
    async signIn(answer) {
      await tokens.put(
        loginKey,
        hidden(await connector.oauth!.exchange(loginContext(signal), answer))
      )
    },
    get requests() {
      return requests
    },
    async close() {
      if (!holds) return
      holds = false
      await tokens.release(loginKey, holder, connector.logout && logout)
    },
  }
}

/** No content is an answer of its own; an empty body with any other status was cut off. */
function jsonOf(status: number, text: string): unknown {
  return status === 204 && text === '' ? null : parseJson(text)
}

/**
 * Under which key the token store keeps the login of a connection. Other credentials make another login, save where a
 * person signed in: there the grant must outlive a change of settings.
 *
 * @since 1.0
 */
export function loginKeyOf<C>(connector: Connector<C, any>, config: C, connectionId: string) {
  const key = `${connector.manifest.id}:${connector.loginKey?.(config) ?? connectionId}`
  if (connector.oauth) return key
  const credentials = createHash('sha256')
    .update(JSON.stringify(secretsOf(config)))
    .digest('hex')
  return `${key}:${credentials.slice(0, 16)}`
}

function isRetryable<T>(request: HttpRequest<T>, error: Error): boolean {
  const safe = ['GET', undefined].includes(request.method) || request.readOnly
  const repeatable = safe || request.idempotencyKey !== undefined
  return repeatable && isPassing(error) && !unretried.has(error)
}

function isPassing(error: Error): boolean {
  return error instanceof TransientError || error instanceof RateLimitedError
}

function noRetry(error: ConnectorError) {
  unretried.add(error)
  return error
}

function pathMatches(pattern: string, url: URL): boolean {
  return pattern.endsWith('*')
    ? url.pathname.startsWith(pattern.slice(0, -1)) || pattern === '*'
    : url.pathname === pattern
}
