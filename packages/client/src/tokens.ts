/** What signing in gives: the access token is short-lived, the refresh token gets the next pair, once. */
export interface Tokens {
  accessToken: string
  refreshToken?: string
}

/** Where tokens are kept between requests; in memory unless the caller says otherwise. */
export interface TokenStore {
  get(): Tokens | null | Promise<Tokens | null>
  /** `null`: nobody is signed in any more. */
  set(tokens: Tokens | null): void | Promise<void>
}

export function inMemory(tokens: Tokens | null = null): TokenStore {
  let kept = tokens
  return {
    get: () => kept,
    set(next) {
      kept = next
    },
  }
}
