import { Agent, fetch } from 'undici'
import { ConfigError } from '../errors.ts'
import { addressGuard, type AllowedAddresses } from './address_guard.ts'
import { pinnedConnect } from './pinned_connect.ts'

/** @since 1.0 */
export interface TransportRequest {
  url: URL
  method: string
  headers: Headers
  body?: string
  signal: AbortSignal
  /** Throws for addresses that the connector may not reach; asked again at every redirect. */
  permit(url: URL): void
  /** The fingerprint of the only certificate that will do for this address; any valid one by default. */
  certificate?(url: URL): string | undefined
}

/** @since 1.0 */
export interface TransportResponse {
  status: number
  headers: Headers
  body: AsyncIterable<Uint8Array>
}

/** How bytes get to a vendor and back. @since 1.0 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MOST_REDIRECTS = 3
const CREDENTIALS = ['authorization', 'cookie', 'proxy-authorization']

/**
 * The way out for connectors: only HTTPS and public addresses, unless the operator allows a host or a network.
 * Checked on the address as written, on what DNS answers at the moment of connecting, and again at every redirect.
 *
 * @example
 * const transport = guardedTransport({ allowHosts: ['1c.office.lan'], allowNetworks: ['10.1.0.0/16'] })
 * @since 1.0
 */
export function guardedTransport(allowed: AllowedAddresses = {}): Transport {
  const guard = addressGuard(allowed)
  const connecting = { lookup: guard.lookup, timeout: 15_000 }
  const limits = { keepAliveTimeout: 10_000, headersTimeout: 0, bodyTimeout: 0 }
  const anyValid = new Agent({ connect: connecting, ...limits })
  const pinned = new Map<string, Agent>()

  function dispatcherFor(fingerprint: string | undefined): Agent {
    if (!fingerprint) return anyValid
    const known = pinned.get(fingerprint)
    const agent = known ?? new Agent({ connect: pinnedConnect(fingerprint, connecting), ...limits })
    pinned.set(fingerprint, agent)
    return agent
  }

  return async (request) => {
    let { url, method, body } = request
    const headers = new Headers(request.headers)
    for (let redirects = 0; ; redirects++) {
      request.permit(url)
      guard.check(url)
      const response = await fetch(url, {
        method,
        headers: [...headers],
        body,
        signal: request.signal,
        redirect: 'manual',
        dispatcher: dispatcherFor(request.certificate?.(url)),
      })
      const location = response.headers.get('location')
      if (!REDIRECTS.has(response.status) || !location) {
        return {
          status: response.status,
          headers: new Headers([...response.headers]),
          body: response.body ?? empty(),
        }
      }
      await response.body?.cancel()
      if (redirects === MOST_REDIRECTS) throw endlessRedirect(url)
      const next = new URL(location, url)
      if (next.origin !== url.origin) {
        guard.check(next)
        if (body !== undefined) guard.refuseRedirect(next)
        for (const name of CREDENTIALS) headers.delete(name)
      }
      if (response.status === 303 || (method === 'POST' && response.status < 303)) {
        method = 'GET'
        body = undefined
        headers.delete('content-type')
      }
      url = next
    }
  }
}

function endlessRedirect({ host }: URL) {
  return new ConfigError(
    {
      ru: `Сервер ${host} переадресует запрос по кругу. Проверьте адрес в настройках подключения.`,
      en: `The server ${host} redirects in a circle. Check the address in the settings of the connection.`,
    },
    { field: 'baseUrl' }
  )
}

async function* empty(): AsyncIterable<Uint8Array> {}
