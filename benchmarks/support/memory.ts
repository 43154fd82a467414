interface Sample {
  at: number
  /** What the system counts for the process. */
  bytes: number
  /** What its objects take, with those that nothing refers to any more. */
  heap: number
  /** What V8 holds for objects, taken or free. */
  held: number
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
      const valueOf = (metric: string) =>
        Number(new RegExp(`^${metric} (\\S+)`, 'm').exec(text)?.[1])
      const held = valueOf('nodejs_heap_size_total_bytes')
      const samples = this.#samples.get(name) ?? []
      const bytes = valueOf('process_resident_memory_bytes')
      const heap = valueOf('nodejs_heap_size_used_bytes')
      this.#samples.set(name, [...samples, { at: Date.now(), bytes, heap, held }])
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
      const means = sixthsOf(samples).map((part) => meanOf(part, ({ bytes }) => bytes))
      const besides = sixthsOf(samples).map((part) => meanOf(part, (one) => one.bytes - one.held))
      const leasts = sixthsOf(samples).map((part) => Math.min(...part.map(({ heap }) => heap)))
      console.log(`  mean of each sixth    ${listed(means)} MB`)
      console.log(`  besides the heap      ${listed(besides)} MB`)
      console.log(`  least heap of each    ${listed(leasts)} MB`)
    }
  }
}

/** What caches take ends, what is lost goes on: seen from the sixths of the time. Least is the heap after it was collected. */
const sixthsOf = (samples: Sample[]) =>
  Array.from({ length: 6 }, (_, sixth) =>
    samples.slice(
      Math.floor((samples.length * sixth) / 6),
      Math.floor((samples.length * (sixth + 1)) / 6)
    )
  )

const listed = (sizes: number[]) => sizes.map((size) => (size / MEGABYTE).toFixed(0)).join(', ')

const meanOf = (samples: Sample[], of: (sample: Sample) => number) =>
  samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length

/** Of the straight line that fits best, in bytes per millisecond. */
function slopeOf(samples: Sample[]) {
  const [middle, level] = [meanOf(samples, ({ at }) => at), meanOf(samples, ({ bytes }) => bytes)]
  const over = samples.reduce((sum, { at, bytes }) => sum + (at - middle) * (bytes - level), 0)
  const under = samples.reduce((sum, { at }) => sum + (at - middle) ** 2, 0)
  return under ? over / under : 0
}
