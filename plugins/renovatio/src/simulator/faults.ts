import { json, type Answer, type VendorFault } from '@krug/connector-sdk/simulator'
import { COMMENTS, DIAGNOSES } from './card_data.ts'

/** Beside the faults of every vendor: an answer without a word on whether it is an error. */
export type RenovatioFault = VendorFault | 'no-verdict'

/** Errors come with status 200, and their words know too much. */
export function failed(code: number, desc: string): Answer {
  return json({ error: 1, data: { code, desc } })
}

export function broken(name: RenovatioFault): Answer | null {
  if (name === 'unauthorized' || name === 'expired-token') return failed(401, 'Auth error')
  if (name === 'forbidden') return failed(403, `Нет доступа: ${COMMENTS[0]}`)
  if (name === 'server-error') return failed(500, `Не найдено: ${DIAGNOSES[0]}`)
  if (name === 'no-verdict') return json({ data: [], trace: DIAGNOSES[1] })
  return null
}

/** Faults that spoil the vendor's answer. */
export function spoiled(name: RenovatioFault, answer: Answer): Answer {
  const sent = String(answer.body)
  if (name === 'schema-change') {
    const body = sent.replaceAll('"value":', '"total_value":').replaceAll('"id":', '"uuid":')
    return { ...answer, body }
  }
  if (name === 'duplicate-rows') {
    const body = JSON.parse(sent)
    if (!Array.isArray(body.data)) return answer
    const data = [...body.data, ...body.data.slice(0, 5)]
    return { ...answer, body: JSON.stringify({ ...body, data }) }
  }
  return answer
}
