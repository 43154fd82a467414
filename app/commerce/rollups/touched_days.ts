export interface TouchedDay {
  venueId: string
  businessDate: string
}

/** The days of venues whose facts changed, each once, in the order in which they are locked. */
export class TouchedDays {
  #days = new Map<string, TouchedDay>()

  /** Open receipts have no business date yet and touch nothing. */
  add(venueId: string, businessDate: string | null) {
    if (businessDate) this.#days.set(`${venueId}|${businessDate}`, { venueId, businessDate })
  }

  list() {
    return [...this.#days.keys()].sort().map((key) => this.#days.get(key)!)
  }
}
