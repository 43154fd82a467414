import { json, type Answer, type SignIns } from '@krug/connector-sdk/simulator'

export interface Credentials {
  clientId: string
  clientSecret: string
  /** Long-lived. */
  token: string
}

/** A token lives a day. */
export const LIFE = 86_400

/** The vendor's token endpoint. */
export function answerToken(signIns: SignIns, request: Record<string, string>): Answer {
  const pair = signIns.exchange(request)
  if (pair === 'client') return problem(401, 'Client authentication failed')
  if (pair !== 'grant') return json({ token_type: 'Bearer', ...pair })
  const status = request.grant_type === 'authorization_code' ? 400 : 401
  return problem(status, 'Token has been revoked', { hint: 'Token has been revoked' })
}

/** https://httpstatus.es, as the vendor answers. */
export function problem(status: number, detail: string, more: object = {}): Answer {
  const body = {
    title: 'Problem',
    type: `https://httpstatus.es/${status}`,
    status,
    detail,
    ...more,
  }
  return { ...json(body, status), type: 'application/problem+json' }
}
