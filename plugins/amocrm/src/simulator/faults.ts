import { html, type Answer, type VendorFault } from '@krug/connector-sdk/simulator'
import { problem } from './tokens.ts'

/** Beside the faults of every vendor: the address is blocked, an answer takes too long, the account is not paid. */
export type AmoFault = VendorFault | 'blocked' | 'gateway-timeout' | 'not-paid'

const PAGE = '<html><head><title>429</title></head><body>Too many requests</body></html>'

/** The vendor's own words. Its proxy speaks HTML. */
export function broken(name: AmoFault): Answer | null {
  if (name === 'expired-token' || name === 'unauthorized') return problem(401, 'Unauthorized')
  if (name === 'forbidden') return problem(403, 'Forbidden')
  if (name === 'blocked') return html(403, '<html><body>403 Forbidden</body></html>')
  if (name === 'not-paid') return problem(402, 'Payment required')
  if (name === 'gateway-timeout') return html(504, '<html><body>504 Gateway Time-out</body></html>')
  if (name === 'rate-limited-bare') return html(429, PAGE)
  if (name === 'rate-limited') return { ...html(429, PAGE), headers: { 'retry-after': '2' } }
  if (name === 'rate-limited-long')
    return { ...html(429, PAGE), headers: { 'retry-after': '3600' } }
  return null
}

/** Faults that spoil the vendor's answer. */
export function spoiled(name: AmoFault, answer: Answer): Answer {
  const sent = String(answer.body)
  if (name === 'schema-change') return { ...answer, body: sent.replaceAll('"id":', '"uuid":') }
  if (name === 'duplicate-rows' && sent.startsWith('{"_page"')) {
    const body = JSON.parse(sent)
    for (const [list, rows] of Object.entries<unknown[]>(body._embedded)) {
      body._embedded[list] = [...rows, ...rows.slice(0, 5)]
    }
    return { ...answer, body: JSON.stringify(body) }
  }
  return answer
}
