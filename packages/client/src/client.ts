import createFetchClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './api.generated.ts'
import { sender } from './send.ts'
import { inMemory, type Tokens, type TokenStore } from './tokens.ts'

/** What every report answers. */
export type ReportAnswer = components['schemas']['ReportAnswer']

/** What a report is asked: the period, the comparison, the places, and its own parameters. */
export type ReportParameters = Record<string, string | number | boolean | readonly string[]>

export interface KrugOptions {
  /** Where Krug is: `https://krug.example.com`. */
  baseUrl: string
  /** A pair of tokens, or where they are kept. */
  tokens?: Tokens | TokenStore
  locale?: 'ru' | 'en'
  /** How often a request that was one too many is sent again; 3 unless said otherwise. */
  retries?: number
  longestWaitSeconds?: number
  fetch?: typeof globalThis.fetch
}

export interface Credentials {
  email: string
  password: string
}

/** Every path of the API by its method, with typed parameters and answers. Refusals are thrown as `KrugError`. */
export interface Krug extends Client<paths> {
  signIn(credentials: Credentials): Promise<void>
  signOut(): Promise<void>
  /** A report by its whole name: `sales/daily`, `saved/<id>`. */
  report(
    name: string,
    parameters?: ReportParameters,
    options?: { signal?: AbortSignal }
  ): Promise<ReportAnswer>
}

/**
 * @example
 * const krug = createKrug({ baseUrl: 'https://krug.example.com', tokens: { accessToken } })
 * const { data } = await krug.GET('/api/v1/reports/sales/daily', { params: { query: { preset: 'last7' } } })
 */
export function createKrug({
  baseUrl,
  tokens,
  locale,
  retries = 3,
  longestWaitSeconds = 30,
  fetch = (...request) => globalThis.fetch(...request),
}: KrugOptions): Krug {
  const store = tokens && 'get' in tokens ? tokens : inMemory(tokens)
  const send = sender({ baseUrl, tokens: store, locale, retries, longestWaitSeconds, fetch })
  const client = createFetchClient<paths>({ baseUrl, fetch: send, querySerializer })

  return {
    ...client,
    async signIn(credentials) {
      await store.set(null)
      const { data } = await client.POST('/api/v1/auth/login', { body: credentials })
      const { accessToken, refreshToken } = data!.data
      await store.set({ accessToken, refreshToken })
    },
    async signOut() {
      await client.POST('/api/v1/auth/logout')
      await store.set(null)
    },
    async report(name, parameters = {}, { signal } = {}) {
      const query = querySerializer(parameters)
      const address = new URL(`/api/v1/reports/${name}${query && `?${query}`}`, baseUrl)
      const response = await send(
        new Request(address, { headers: { accept: 'application/json' }, signal: signal ?? null })
      )
      const { data } = (await response.json()) as { data: ReportAnswer }
      return data
    },
  }
}

/** Lists as the server reads them: `venueId[]=a&venueId[]=b`. */
function querySerializer(query: Record<string, unknown>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const one of value) search.append(`${name}[]`, String(one))
    else if (value !== undefined && value !== null) search.append(name, String(value))
  }
  return search.toString()
}

/**
 * A header by which a write has its effect once, however often it is sent. The same purchase has the same key.
 *
 * @example await krug.POST('/api/v1/pos/process-purchase', { body, params: { header: idempotent(receipt.id) } })
 */
export function idempotent(key: string = crypto.randomUUID()) {
  return { 'Idempotency-Key': key }
}
