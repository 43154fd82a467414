import { html, json, type Answer, type VendorFault } from '@krug/connector-sdk/simulator'

/** Beside the faults of every vendor: the licence has lapsed, and an error that comes with status 200. */
export type YclientsFault = VendorFault | 'licence' | 'error-in-200'

const PAGE = '<html><body><h1>429 Too Many Requests</h1></body></html>'

export function problem(status: number, message: string): Answer {
  return json({ success: false, data: null, meta: { message } }, status)
}

/** The vendor's own words. Its proxy speaks HTML. */
export function broken(name: YclientsFault): Answer | null {
  if (name === 'unauthorized') return problem(401, 'Необходима авторизация')
  if (name === 'forbidden') return problem(403, 'Недостаточно прав')
  if (name === 'licence') return problem(402, 'Лицензия филиала закончилась')
  if (name === 'error-in-200') return problem(200, 'Что-то пошло не так')
  if (name === 'rate-limited-bare') return html(429, PAGE)
  return null
}

/** Faults that spoil the vendor's answer. */
export function spoiled(name: YclientsFault, answer: Answer): Answer {
  const sent = String(answer.body)
  if (name === 'schema-change') {
    return { ...answer, body: sent.replaceAll('"id":', '"uuid":').replaceAll('"data":', '"rows":') }
  }
  if (name === 'duplicate-rows') {
    const body = JSON.parse(sent)
    if (!Array.isArray(body.data)) return answer
    return {
      ...answer,
      body: JSON.stringify({ ...body, data: [...body.data, ...body.data.slice(0, 5)] }),
    }
  }
  return answer
}
