import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Transport } from '../../host/index.ts'
import { describeRequest, inOnePiece } from './recorder.ts'
import type { Exchange } from './scrubber.ts'

/**
 * A transport that answers out of the fixtures of a folder, in the order in which they were recorded, and refuses
 * requests that are not among them. Nothing goes over the network.
 *
 * @example
 * const run = await createHarness({ connector, values, now, transport: replay('fixtures/receipts') })
 * @since 1.0
 */
export function replay(folder: string): Transport {
  const answers = new Map<string, Exchange['response'][]>()
  for (const name of globSync('*.json', { cwd: folder }).toSorted()) {
    const { request, response } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Exchange
    const key = keyOf(request)
    answers.set(key, [...(answers.get(key) ?? []), response])
  }

  return async (request) => {
    request.permit(request.url)
    const asked = describeRequest(request)
    const left = answers.get(keyOf(asked))
    if (!left) throw new Error(`${folder} has no answer to ${keyOf(asked)}`)
    const { status, type, body } = left.length > 1 ? left.shift()! : left[0]!
    return {
      status,
      headers: new Headers({ 'content-type': `${type}; charset=utf-8` }),
      body: inOnePiece(typeof body === 'string' ? body : JSON.stringify(body)),
    }
  }
}

function keyOf({ method, path, query, body }: Exchange['request']): string {
  const address = `${method} ${decodeURIComponent(path)}`
  const sorted = new URLSearchParams(query)
  sorted.sort()
  return [address, sorted.toString(), body === undefined ? '' : JSON.stringify(body)]
    .filter(Boolean)
    .join(' ')
}
