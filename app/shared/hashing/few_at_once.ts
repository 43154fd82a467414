import type { HashDriverContract } from '@adonisjs/core/types/hash'

/**
 * A hash whose work waits its turn. Each takes its memory and one of the four threads that files and names of hosts are
 * read by as well, so that a burst of sign-ins must not take them all.
 */
export class FewAtOnce implements HashDriverContract {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(
    private readonly driver: HashDriverContract,
    atOnce: number
  ) {
    this.#free = atOnce
  }

  make(value: string) {
    return this.#inTurn(() => this.driver.make(value))
  }

  verify(hashed: string, plain: string) {
    return this.#inTurn(() => this.driver.verify(hashed, plain))
  }

  isValidHash(value: string) {
    return this.driver.isValidHash(value)
  }

  needsReHash(value: string) {
    return this.driver.needsReHash(value)
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((go) => this.#waiting.push(go))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free++
    }
  }
}
