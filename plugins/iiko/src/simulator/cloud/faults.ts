import { json, type Answer, type VendorFault } from '@krug/connector-sdk/simulator'

/** https://api-ru.iiko.services/docs#tag/Errors */
export function problem(status: number, errorDescription: string): Answer {
  const correlationId = '6f0c0b1e-0000-4000-8000-000000000001'
  return json({ correlationId, errorDescription, error: null }, status)
}

/** The vendor's own words. */
export function broken(name: VendorFault): Answer | null {
  if (name === 'expired-token' || name === 'unauthorized') return problem(401, 'Token is expired')
  if (name === 'forbidden') return problem(403, 'Access denied')
  if (name === 'server-error') return problem(500, 'Internal error')
  return null
}

/** Faults that spoil the vendor's answer. */
export function spoiled(name: VendorFault, answer: Answer): Answer {
  const sent = String(answer.body)
  if (name === 'schema-change') return { ...answer, body: sent.replaceAll('"id":', '"uuid":') }
  if (name !== 'duplicate-rows') return answer
  const body = JSON.parse(sent, (_, value) =>
    Array.isArray(value) && value[0]?.id ? [...value, ...value.slice(0, 3)] : value
  )
  // Items of an order are not rows of a list.
  return sent.includes('"items":') && sent.includes('"order"')
    ? { ...answer, body: withDoubledOrders(sent) }
    : { ...answer, body: JSON.stringify(body) }
}

function withDoubledOrders(sent: string): string {
  const body = JSON.parse(sent)
  for (const group of body.ordersByOrganizations ?? [])
    group.orders.push(...group.orders.slice(0, 3))
  return JSON.stringify(body)
}
