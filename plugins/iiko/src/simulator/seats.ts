import { createHash, randomUUID } from 'node:crypto'

export interface Credentials {
  login: string
  password: string
}

/** Tokens, each of which holds a seat of the licence. */
export class Seats {
  #tokens = new Set<string>()
  #credentials: Credentials
  #limit: number

  constructor(credentials: Credentials, limit: number) {
    this.#credentials = credentials
    this.#limit = limit
  }

  get open(): number {
    return this.#tokens.size
  }

  login(login: string | null, pass: string | null): string | 'refused' | 'full' {
    const { login: name, password } = this.#credentials
    const expected = createHash('sha1').update(password).digest('hex')
    if (login !== name || pass !== expected) return 'refused'
    if (this.#tokens.size >= this.#limit) return 'full'
    const token = randomUUID()
    this.#tokens.add(token)
    return token
  }

  has(token: string | null): boolean {
    return token !== null && this.#tokens.has(token)
  }

  logout(token: string | null): void {
    if (token) this.#tokens.delete(token)
  }

  expireAll(): void {
    this.#tokens.clear()
  }
}
