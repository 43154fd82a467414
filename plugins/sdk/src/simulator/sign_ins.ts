import { randomUUID } from 'node:crypto'

/** What a vendor's token endpoint is asked for, in the words of OAuth. @since 1.0 */
export type TokenRequest = Partial<
  Record<'client_id' | 'client_secret' | 'grant_type' | 'code' | 'refresh_token', string>
>

/** @since 1.0 */
export interface TokenPair {
  access_token: string
  refresh_token: string
  /** Seconds. */
  expires_in: number
}

/** @since 1.0 */
export interface SignInsOptions {
  clientId: string
  clientSecret: string
  /** How long an access token lives, in seconds. */
  life: number
  now: () => Date
}

/**
 * Who may come in at a vendor where people sign in: codes and refresh tokens for one use, access tokens for a while.
 *
 * @example
 * const signIns = new SignIns({ clientId, clientSecret, life: 3600, now })
 * signIns.exchange({ client_id, client_secret, grant_type: 'refresh_token', refresh_token })
 * @since 1.0
 */
export class SignIns {
  readonly #options: SignInsOptions
  #codes = new Set<string>()
  #refresh = new Set<string>()
  #access = new Map<string, number>()

  constructor(options: SignInsOptions) {
    this.#options = options
  }

  /** A person agrees: the code that comes back with the browser. */
  agree(): string {
    const code = `code-${randomUUID()}`
    this.#codes.add(code)
    return code
  }

  makePair(): TokenPair {
    const { life, now } = this.#options
    const pair = {
      access_token: `access-${randomUUID()}`,
      refresh_token: `refresh-${randomUUID()}`,
      expires_in: life,
    }
    this.#access.set(pair.access_token, now().getTime() + life * 1000)
    this.#refresh.add(pair.refresh_token)
    return pair
  }

  /** A new pair, or whose fault it is that there is none: the application's, or the code's that was spent. */
  exchange(request: TokenRequest): TokenPair | 'client' | 'grant' {
    const { clientId, clientSecret } = this.#options
    if (request.client_id !== clientId || request.client_secret !== clientSecret) return 'client'
    const fresh =
      request.grant_type === 'authorization_code'
        ? this.#codes.delete(request.code ?? '')
        : this.#refresh.delete(request.refresh_token ?? '')
    return fresh ? this.makePair() : 'grant'
  }

  has(token: string | undefined): boolean {
    return (this.#access.get(token ?? '') ?? 0) > this.#options.now().getTime()
  }

  expireAll(): void {
    this.#access.clear()
  }

  revokeAll(): void {
    this.#access.clear()
    this.#refresh.clear()
  }
}
