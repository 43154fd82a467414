import { DateTime } from 'luxon'

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?\d*)?$/
const HOUR = 3_600_000

/** A moment as a venue lives it. */
export interface VenueTime {
  instant: Date
  /** "yyyy-MM-dd" */
  businessDate: string
  /** 0 to 23 */
  localHour: number
}

/**
 * Turns moments into instants, business dates and hours of one zone. Offsets are asked of luxon once per local hour
 * and remembered: a sync converts millions of moments, and zones change their offset on the hour or the half-hour.
 */
export class ZoneClock {
  #offsets = new Map<number, number>()

  constructor(
    private readonly zone: string,
    private readonly dayStartHour: number
  ) {}

  /**
   * @param moment ISO 8601; without an offset it is this zone's local time. A local time that occurs twice is the
   * earlier one.
   * @throws RangeError when it is no moment.
   */
  at(moment: string): VenueTime {
    const wall = LOCAL.exec(moment)
    return wall ? this.#fromWall(wall) : this.#fromInstant(moment)
  }

  #fromWall(match: RegExpExecArray): VenueTime {
    const [year, month, day, hour, minute, second = 0, milli = 0] = match
      .slice(1)
      .map((part) => Number(part ?? 0))
    const wall = Date.UTC(year, month - 1, day, hour, minute, second, milli)
    const date = new Date(wall)
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59)
      throw new RangeError(`not a moment: ${match[0]}`)
    return this.#describe(new Date(wall - this.#offsetOfWall(wall)), wall)
  }

  #fromInstant(moment: string): VenueTime {
    const parsed = DateTime.fromISO(moment, { zone: 'utc' })
    if (!parsed.isValid) throw new RangeError(`not a moment: ${moment}`)
    const instant = parsed.toMillis()
    const offset = DateTime.fromMillis(instant, { zone: this.zone }).offset * 60_000
    return this.#describe(new Date(instant), instant + offset)
  }

  #describe(instant: Date, wall: number): VenueTime {
    return {
      instant,
      businessDate: new Date(wall - this.dayStartHour * HOUR).toISOString().slice(0, 10),
      localHour: new Date(wall).getUTCHours(),
    }
  }

  #offsetOfWall(wall: number) {
    const half = Math.floor(wall / (HOUR / 2))
    let offset = this.#offsets.get(half)
    if (offset === undefined) {
      const date = new Date(wall)
      const local = DateTime.fromObject(
        {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
        },
        { zone: this.zone }
      )
      offset = Math.max(...local.getPossibleOffsets().map((one) => one.offset)) * 60_000
      this.#offsets.set(half, offset)
    }
    return offset
  }
}
