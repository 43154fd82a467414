interface Sample {
  at: number
  bytes: number
}

const MEGABYTE = 2 ** 20
const HOUR = 3_600_000
/** Of the time, in which caches fill. */
const WARM_UP = 0.2

/** What processes of Krug take of memory over time, as their metrics say. */
export class Memory {
  #samples = new Map<string, Sample[]>()

  constructor(
    private processes: Record<string, string>,
    private token: string
  ) {}

  async sample() {
    for (const [name, url] of Object.entries(this.processes)) {
      const answer = await fetch(`${url}/metrics`, {
        headers: { authorization: `Bearer ${this.token}` },
      })
      const text = await answer.text()
      const bytes = Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1])
      const samples = this.#samples.get(name) ?? []
      this.#samples.set(name, [...samples, { at: Date.now(), bytes }])
    }
  }

  tell() {
    for (const [name, samples] of this.#samples) {
      const warm = samples.slice(Math.floor(samples.length * WARM_UP))
      const [first, afterWarmUp, last] = [samples[0]!, warm[0]!, samples.at(-1)!]
      const said = [first, afterWarmUp, last].map(
        ({ bytes }) => `${(bytes / MEGABYTE).toFixed(0)} MB`
      )
      const slope = (slopeOf(warm) * HOUR) / MEGABYTE
      console.log(
        `memory of ${name.padEnd(14)}${said[0]} at the start, ${said[1]} when warm, ${said[2]} in the end: ${slope.toFixed(0)} MB/hour`
      )
      console.log(`  by sixths             ${sixthsOf(samples).join(', ')} MB`)
    }
  }
}

/** How much it was on average in each sixth of the time: what caches take ends, what is lost goes on. */
function sixthsOf(samples: Sample[]) {
  return Array.from({ length: 6 }, (_, sixth) => {
    const part = samples.slice(
      Math.floor((samples.length * sixth) / 6),
      Math.floor((samples.length * (sixth + 1)) / 6)
    )
    const bytes = part.reduce((sum, sample) => sum + sample.bytes, 0) / part.length
    return (bytes / MEGABYTE).toFixed(0)
  })
}

/** Of the straight line that fits best, in bytes per millisecond. */
function slopeOf(samples: Sample[]) {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length
  const [middle, level] = [mean(({ at }) => at), mean(({ bytes }) => bytes)]
  const over = samples.reduce((sum, { at, bytes }) => sum + (at - middle) * (bytes - level), 0)
  const under = samples.reduce((sum, { at }) => sum + (at - middle) ** 2, 0)
  return under ? over / under : 0
}
