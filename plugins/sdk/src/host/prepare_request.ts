import type { Connector, HttpRequest, Secret } from '../contract.ts'

/** A request as it goes over the wire. */
export interface Sending {
  url: URL
  method: string
  headers: Headers
  body?: string
}

/** Completes a request of a connector: address, body, credentials. */
export function prepareRequest<C, T>(
  connector: Connector<C, any>,
  config: C,
  request: HttpRequest<T>,
  token: Secret | null
): Sending {
  const headers = new Headers({ 'user-agent': 'Krug', ...request.headers })
  if (request.idempotencyKey) headers.set('idempotency-key', request.idempotencyKey)
  const credentials = connector.authorize?.(headers, token, config)
  const body = encodeBody(withFields(request, credentials), headers)
  return {
    url: addressOf(request, connector.baseUrl?.(config)),
    method: request.method ?? 'GET',
    headers,
    body,
  }
}

/** Paths continue the base, whether or not they begin with a slash. */
function addressOf<T>({ path, query = {} }: HttpRequest<T>, base?: string): URL {
  const url =
    base === undefined
      ? new URL(path)
      : new URL(path.replace(/^\//, ''), base.endsWith('/') ? base : `${base}/`)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.append(name, String(value))
  }
  return url
}

function withFields<T>(request: HttpRequest<T>, fields: void | Record<string, unknown>) {
  if (!fields || request.json === undefined) return request
  return { ...request, json: { ...(request.json as object), ...fields } }
}

function encodeBody<T>({ json, form, body }: HttpRequest<T>, headers: Headers): string | undefined {
  if (json !== undefined) {
    headers.set('content-type', 'application/json')
    return JSON.stringify(json)
  }
  if (body) {
    headers.set('content-type', body.type)
    return body.text
  }
  if (!form) return undefined
  headers.set('content-type', 'application/x-www-form-urlencoded')
  return new URLSearchParams(form).toString()
}
