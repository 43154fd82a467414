import type { VenueDay } from '#commerce/rollups/refresh_rollups'

/** Collects the days of venues whose facts changed. */
export class TouchedDays {
  #days = new Map<string, VenueDay>()

  /** Open receipts have no business date yet and touch nothing. */
  add(venueId: string, businessDate: string | null) {
    if (businessDate) this.#days.set(`${venueId}|${businessDate}`, { venueId, businessDate })
  }

  list() {
    return [...this.#days.values()]
  }
}
