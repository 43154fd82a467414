import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../host/body.ts'
import type { Transport, TransportRequest } from '../../host/index.ts'
import type { Exchange } from './scrubber.ts'

const MOST_BYTES = 16 * 1024 * 1024

/**
 * A transport that keeps what goes through it.
 *
 * @example
 * const { transport, exchanges } = recording(guardedTransport())
 * @since 1.0
 */
export function recording(transport: Transport): { transport: Transport; exchanges: Exchange[] } {
  const exchanges: Exchange[] = []
  return {
    exchanges,
    async transport(request) {
      const { status, headers, body } = await transport(request)
      const text = await readText({ status, headers, body }, MOST_BYTES)
      const type = headers.get('content-type')?.split(';')[0] ?? 'text/plain'
      exchanges.push({
        request: describeRequest(request),
        response: { status, type, body: parsed(text) },
      })
      const utf8 = new Headers(headers)
      utf8.set('content-type', `${type}; charset=utf-8`)
      return { status, headers: utf8, body: inOnePiece(text) }
    },
  }
}

/** What a fixture says of a request, and what `replay` finds it by. */
export function describeRequest({ url, method, headers, body }: TransportRequest) {
  const form = headers.get('content-type') === 'application/x-www-form-urlencoded'
  return {
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body:
      body === undefined || !form
        ? body && parsed(body)
        : Object.fromEntries(new URLSearchParams(body)),
  }
}

/**
 * Writes exchanges, one file each, in the order in which they took place.
 *
 * @returns the names of the files
 * @since 1.0
 */
export function saveExchanges(exchanges: Exchange[], folder: string): string[] {
  mkdirSync(folder, { recursive: true })
  return exchanges.map((exchange, index) => {
    const { method, path } = exchange.request
    const words = path
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter(Boolean)
    const number = String(index + 1).padStart(3, '0')
    const name = `${[number, method.toLowerCase(), ...words].join('_').slice(0, 80)}.json`
    writeFileSync(join(folder, name), `${JSON.stringify(exchange, null, 2)}\n`)
    return name
  })
}

export async function* inOnePiece(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
