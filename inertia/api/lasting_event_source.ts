const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000

/**
 * A stream of events that is opened again for as long as it is wanted. The browser's own gives up for good when a server
 * that is being restarted answers with an error.
 */
export class LastingEventSource extends EventTarget {
  #source?: EventSource
  #pause = FIRST_PAUSE_MS
  #closed = false

  constructor(
    private url: string | URL,
    private options?: EventSourceInit
  ) {
    super()
    this.#open()
  }

  close() {
    this.#closed = true
    this.#source?.close()
  }

  #open() {
    if (this.#closed) return
    const source = new EventSource(this.url, this.options)
    this.#source = source
    source.addEventListener('open', () => {
      this.#pause = FIRST_PAUSE_MS
      this.dispatchEvent(new Event('open'))
    })
    source.addEventListener('message', ({ data }) =>
      this.dispatchEvent(new MessageEvent('message', { data }))
    )
    source.addEventListener('error', () => {
      this.dispatchEvent(new Event('error'))
      if (source.readyState !== EventSource.CLOSED) return
      setTimeout(() => this.#open(), this.#pause)
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS)
    })
  }
}
