import type { TenantCipher } from '#privacy/tenant_cipher'
import { ZoneClock } from '#shared/zone_clock'

export interface IngestVenue {
  /** The row of `connection_venues`; `null` for sources without venues of their own. */
  sourceId: number | null
  venueId: string
  timezone: string
  dayStartHour: number
}

interface Settings {
  connectionId: string
  /** Under medical secrecy: the gate lets through what the law allows and nothing else. */
  medical: boolean
  /** Whether a person seen on a receipt for the first time becomes a customer. */
  createCustomers: boolean
  venues: Map<string, IngestVenue>
  /** For records that name no venue. */
  defaultVenue: IngestVenue | null
  cipher: TenantCipher
}

/**
 * What the pages of one run share: where records belong, and ids that were looked up already. It must not outlive a
 * transaction that failed, whose ids it would remember.
 */
export class IngestSession {
  readonly products = new Map<string, string>()
  readonly categories = new Map<string, string>()
  readonly employees = new Map<string, string>()
  readonly customersByLink = new Map<string, string>()
  readonly customersByPhone = new Map<string, string | null>()
  #clocks = new Map<string, ZoneClock>()

  constructor(readonly settings: Settings) {}

  get connectionId() {
    return this.settings.connectionId
  }

  /** `undefined` when the venue is not mapped (yet). */
  venue(externalId: string | undefined) {
    if (externalId === undefined) return this.settings.defaultVenue ?? undefined
    return this.settings.venues.get(externalId)
  }

  clock({ timezone, dayStartHour }: IngestVenue) {
    const key = `${timezone}|${dayStartHour}`
    let clock = this.#clocks.get(key)
    if (!clock) this.#clocks.set(key, (clock = new ZoneClock(timezone, dayStartHour)))
    return clock
  }
}
