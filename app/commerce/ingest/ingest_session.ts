import type { PaymentType } from '@krug/connector-sdk'
import type { TenantCipher } from '#privacy/tenant_cipher'
import { ZoneClock } from '#shared/zone_clock'
import { contentBits } from '#commerce/ingest/content_hash'
import type { DimensionTable } from '#commerce/ingest/upsert_dimension'

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
  /** What the vendor calls its venues, by its id. */
  venueNames: Map<string, string>
  /** What a person said that means of payment are, by the vendor's name. */
  paymentTypes: Map<string, PaymentType>
  /** Of the tenant: for moments without an offset in records that belong to no venue. */
  timezone: string
  /** For records that name no venue. */
  defaultVenue: IngestVenue | null
  cipher: TenantCipher
}

/**
 * What the pages of one run share: where records belong, and ids that were looked up already. It must not outlive a
 * transaction that failed, whose ids it would remember.
 */
export class IngestSession {
  #known = new Map<DimensionTable, Map<string, string>>()
  readonly customersByLink = new Map<string, string>()
  readonly customersByPhone = new Map<string, string | null>()
  #clocks = new Map<string, ZoneClock>()
  #venueHashes = new Map<IngestVenue, bigint>()

  constructor(readonly settings: Settings) {}

  /** Ids by external id, as far as they were looked up. */
  known(table: DimensionTable): Map<string, string> {
    let ids = this.#known.get(table)
    if (!ids) this.#known.set(table, (ids = new Map()))
    return ids
  }

  get products() {
    return this.known('products')
  }

  get categories() {
    return this.known('product_categories')
  }

  get employees() {
    return this.known('employees')
  }

  get connectionId() {
    return this.settings.connectionId
  }

  /** `undefined` when the venue is not mapped (yet). */
  venue(externalId: string | undefined) {
    if (externalId === undefined) return this.settings.defaultVenue ?? undefined
    return this.settings.venues.get(externalId)
  }

  /** Of all that a receipt takes from its venue. */
  hashOf(venue: IngestVenue): bigint {
    let hash = this.#venueHashes.get(venue)
    if (hash === undefined) this.#venueHashes.set(venue, (hash = contentBits(venue)))
    return hash
  }

  /** A moment of a record that belongs to no venue. @throws RangeError when it is none. */
  instant(moment: string): string {
    const place = { timezone: this.settings.timezone, dayStartHour: 0 }
    return this.clock(place).at(moment).instant.toISOString()
  }

  clock({ timezone, dayStartHour }: Pick<IngestVenue, 'timezone' | 'dayStartHour'>) {
    const key = `${timezone}|${dayStartHour}`
    let clock = this.#clocks.get(key)
    if (!clock) this.#clocks.set(key, (clock = new ZoneClock(timezone, dayStartHour)))
    return clock
  }
}
