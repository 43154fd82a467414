import { randomUUID } from 'node:crypto'
import { json, type Answer } from '@krug/connector-sdk/simulator'

export interface Credentials {
  clientId: string
  clientSecret: string
  /** Long-lived. */
  token: string
}

const LIFE = 86_400

/** Who may come in: tokens of a day with a refresh token for one use, and a long-lived one. */
export class Tokens {
  readonly credentials: Credentials
  #now: () => Date
  #codes = new Set<string>()
  #refresh = new Set<string>()
  #access = new Map<string, number>()

  constructor(credentials: Credentials, now: () => Date) {
    this.credentials = credentials
    this.#now = now
  }

  /** A person agrees: the code that comes back with the browser. */
  agree(): string {
    const code = `code-${randomUUID()}`
    this.#codes.add(code)
    return code
  }

  makePair() {
    const pair = {
      access_token: `access-${randomUUID()}`,
      refresh_token: `refresh-${randomUUID()}`,
    }
    this.#access.set(pair.access_token, this.#now().getTime() + LIFE * 1000)
    this.#refresh.add(pair.refresh_token)
    return { token_type: 'Bearer', expires_in: LIFE, ...pair }
  }

  answer(request: Record<string, string>): Answer {
    const { clientId, clientSecret } = this.credentials
    if (request.client_id !== clientId || request.client_secret !== clientSecret) {
      return problem(401, 'Client authentication failed')
    }
    const isCode = request.grant_type === 'authorization_code'
    const spent = isCode
      ? !this.#codes.delete(request.code ?? '')
      : !this.#refresh.delete(request.refresh_token ?? '')
    if (spent)
      return problem(isCode ? 400 : 401, 'Token has been revoked', {
        hint: 'Token has been revoked',
      })
    return json(this.makePair())
  }

  has(header: string | undefined): boolean {
    const token = header?.replace(/^Bearer /, '') ?? ''
    const { token: longLived } = this.credentials
    return token === longLived || (this.#access.get(token) ?? 0) > this.#now().getTime()
  }

  expireAll(): void {
    this.#access.clear()
  }

  revokeAll(): void {
    this.#access.clear()
    this.#refresh.clear()
  }
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
