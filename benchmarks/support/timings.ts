/** Says how long something took. */
export async function timed(what: string, work: () => Promise<unknown>) {
  const started = performance.now()
  await work()
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** How long requests took, by their kind, and what went wrong. */
export class Timings {
  #times = new Map<string, number[]>()
  #failures = new Map<string, Map<string, number>>()

  async of(kind: string, work: () => Promise<unknown>) {
    const started = performance.now()
    try {
      await work()
      this.#timesOf(kind).push(performance.now() - started)
    } catch (error) {
      this.failed(kind, (error as Error).message)
    }
  }

  failed(kind: string, why: string) {
    this.#timesOf(kind)
    const failures = this.#failures.get(kind) ?? new Map<string, number>()
    this.#failures.set(kind, failures.set(why, (failures.get(why) ?? 0) + 1))
  }

  tell() {
    console.log('kind              count     p50 ms    p95 ms    p99 ms  errors')
    for (const [kind, times] of this.#times) {
      const sorted = times.toSorted((a, b) => a - b)
      const at = (share: number) =>
        (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(10)
      const failures = [...(this.#failures.get(kind) ?? [])].map(
        ([why, count]) => `${why} × ${count}`
      )
      const count = String(times.length).padStart(10)
      console.log(
        `${kind.padEnd(13)}${count} ${at(0.5)}${at(0.95)}${at(0.99)}  ${failures.join(', ') || 'none'}`
      )
    }
  }

  #timesOf(kind: string) {
    const times = this.#times.get(kind) ?? []
    this.#times.set(kind, times)
    return times
  }
}
