import type { Answer, VendorFault, VendorRequest } from '@krug/connector-sdk/simulator'
import { answerProblem } from './reply.ts'

/** Beside the faults of every vendor: one command of a batch fails, a method has used up its time. */
export type BitrixFault = VendorFault | 'command-failed' | 'method-used-up' | 'overload' | 'no-plan'

/** After this many seconds a method may be called again. */
const RESET = 40
const LONG = 3600

/** The vendor's own words. */
export function broken(name: BitrixFault, now: Date): Answer | null {
  const at = (seconds: number) => ({
    time: { operating: 480, operating_reset_at: Math.floor(now.getTime() / 1000) + seconds },
  })
  switch (name) {
    case 'expired-token':
      return answerProblem(401, 'expired_token')
    case 'unauthorized':
      return answerProblem(401, 'NO_AUTH_FOUND')
    case 'forbidden':
      return answerProblem(403, 'insufficient_scope')
    case 'no-plan':
      return answerProblem(403, 'ACCESS_DENIED', {
        error_description: 'REST API is available only on commercial plans.',
      })
    case 'rate-limited':
      return answerProblem(503, 'QUERY_LIMIT_EXCEEDED')
    // Seen by some: an error in an answer that succeeded.
    case 'rate-limited-bare':
      return answerProblem(200, 'QUERY_LIMIT_EXCEEDED')
    case 'rate-limited-long':
      return answerProblem(429, 'OPERATION_TIME_LIMIT', at(LONG))
    case 'server-error':
      return answerProblem(500, 'INTERNAL_SERVER_ERROR')
    case 'overload':
      return answerProblem(503, 'OVERLOAD_LIMIT')
  }
  return null
}

/** Faults that spoil the vendor's answer. */
export function spoiled(
  name: BitrixFault,
  answer: Answer,
  { path }: VendorRequest,
  now: Date
): Answer {
  const sent = String(answer.body)
  if (name === 'schema-change') {
    return { ...answer, body: sent.replace(/"(id|ID)":/g, '"uuid":') }
  }
  if (name === 'duplicate-rows') return { ...answer, body: withDuplicates(sent) }
  if (!path.includes('batch')) return answer
  const body = JSON.parse(sent)
  const { result, result_error: errors, result_time: times } = body.result
  if (name === 'command-failed') {
    const command = Object.keys(result).at(-1)!
    delete result[command]
    body.result.result_error = { ...errors, [command]: { error: 'INTERNAL_SERVER_ERROR' } }
  }
  if (name === 'method-used-up') {
    const reset = Math.floor(now.getTime() / 1000) + RESET
    const each = (value: unknown) =>
      Object.fromEntries(Object.keys({ ...result, ...errors }).map((command) => [command, value]))
    body.result.result = []
    body.result.result_error = each({ error: 'OPERATION_TIME_LIMIT', error_description: '' })
    body.result.result_time = { ...times, ...each({ operating: 480, operating_reset_at: reset }) }
  }
  return { ...answer, body: JSON.stringify(body) }
}

/** The first rows of every list of records come twice. */
function withDuplicates(body: string): string {
  return JSON.stringify(JSON.parse(body), (_, value) =>
    Array.isArray(value) && (value[0]?.id ?? value[0]?.ID) !== undefined
      ? [...value, ...value.slice(0, 5)]
      : value
  )
}
