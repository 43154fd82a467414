import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UpstreamContractError } from '../../errors.ts'
import type { Transport } from '../../host/index.ts'
import { describeRequest, inOnePiece } from './recorder.ts'
import { isInvented, type Exchange } from './scrubber.ts'

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
    if (!left) throw notRecorded(`${folder} has no answer to ${keyOf(asked)}`)
    const { status, type, body } = left.length > 1 ? left.shift()! : left[0]!
    return {
      status,
      headers: new Headers({ 'content-type': `${type}; charset=utf-8` }),
      body: inOnePiece(typeof body === 'string' ? body : JSON.stringify(body)),
    }
  }
}

function notRecorded(detail: string) {
  return new UpstreamContractError(
    { ru: `Этот запрос не записан: ${detail}`, en: `This request was not recorded: ${detail}` },
    { detail }
  )
}

/** Without the fields whose values were invented: settings of a test hold others. */
function keyOf({ method, path, query, body }: Exchange['request']): string {
  const telling = Object.entries(query).filter(([name]) => !isInvented(name))
  const search = new URLSearchParams(telling.toSorted()).toString()
  const content = JSON.stringify(body, (name, value) => (isInvented(name) ? undefined : value))
  return [method, decodeURIComponent(path), search, content].filter(Boolean).join(' ')
}
