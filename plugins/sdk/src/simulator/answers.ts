/** What a simulated vendor sends back. @since 1.0 */
export interface Answer {
  status: number
  type: string
  body: string | Uint8Array
  headers?: Record<string, string>
}

/** @since 1.0 */
export function json(value: unknown, status = 200, headers?: Record<string, string>): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value), headers }
}

/** @since 1.0 */
export function xml(content: string, status = 200): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`
  return { status, type: 'application/xml; charset=utf-8', body }
}

/** @since 1.0 */
export function text(status: number, body: string, headers?: Record<string, string>): Answer {
  return { status, type: 'text/plain; charset=utf-8', body, headers }
}

/** @since 1.0 */
export function html(status: number, body: string): Answer {
  return { status, type: 'text/html; charset=utf-8', body }
}

/** No content, as a `DELETE` or an empty list answers. @since 1.0 */
export function nothing(): Answer {
  return { status: 204, type: 'text/plain', body: '' }
}
