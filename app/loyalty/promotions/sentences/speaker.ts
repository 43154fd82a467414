import { PIECE, WHOLE } from '#loyalty/money/ratio'
import type { Unit, Value, Words } from '#loyalty/promotions/conditions/condition'
import type { ItemFilter } from '#loyalty/promotions/item_filter'

const CURRENCY = 'RUB'
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000
/** What the language files test for where nothing is limited or chosen. */
const NONE = 'none'

/** What is spoken of by id. Payment types and channels have their names in the language files. */
export type Named =
  'rule' | 'business' | 'venue' | 'trade' | 'category' | 'product' | 'segment' | 'tier'

export type NameOf = (kind: Named, id: string) => string | undefined

/** The sentences of one language: AdonisJS's `i18n` is one. */
export interface Language {
  locale: string
  t(key: string, data?: Record<string, unknown>): string
}

/** Says figures and names of promotions in one language. Ids without a name are said as they are. */
export class Speaker {
  constructor(
    private readonly language: Language,
    private readonly nameOf: NameOf = () => undefined
  ) {}

  /** A sentence of `promotions.json`. */
  say(key: string, words: Words = {}) {
    return this.language.t(`promotions.${key}`, words)
  }

  money(kopecks: number) {
    return this.#number(kopecks / 100, {
      style: 'currency',
      currency: CURRENCY,
      currencyDisplay: 'narrowSymbol',
      trailingZeroDisplay: 'stripIfInteger',
    })
  }

  quantity(thousandths: number) {
    return this.#number(thousandths / PIECE, { maximumFractionDigits: 3 })
  }

  percent(basisPoints: number) {
    return this.#number(basisPoints / WHOLE, { style: 'percent', maximumFractionDigits: 2 })
  }

  times(basisPoints: number) {
    return this.#number(basisPoints / WHOLE, { maximumFractionDigits: 4 })
  }

  maximum(kopecks: number | undefined) {
    return kopecks === undefined ? NONE : this.money(kopecks)
  }

  date(date: string) {
    return this.#moment(`${date}T00:00Z`, { day: 'numeric', month: 'long', year: 'numeric' })
  }

  moment(moment: string) {
    return this.#moment(`${moment}Z`, {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    })
  }

  weekdays(days: readonly number[]) {
    const names = days
      .toSorted((a, b) => a - b)
      .map((day) =>
        new Date(MONDAY + (day - 1) * DAY).toLocaleDateString(this.language.locale, {
          weekday: 'short',
          timeZone: 'UTC',
        })
      )
    return this.#list(names, 'conjunction')
  }

  /** Any of some ids. */
  names(unit: Unit, ids: readonly string[]) {
    return this.#list(
      ids.map((id) => this.name(unit, id)),
      'disjunction'
    )
  }

  name(unit: Unit | 'rule', id: string) {
    if (unit === 'payment_type' || unit === 'channel') return this.say(`${unit}.${id}`)
    return this.nameOf(unit as Named, id) ?? id
  }

  items(filter: ItemFilter | undefined) {
    const included = this.#itemNames(filter?.include)
    const excluded = this.#itemNames(filter?.exclude)
    if (included.length + excluded.length === 0) return NONE
    return this.say('items', {
      included: included.length > 0 ? this.#list(included, 'disjunction') : NONE,
      excluded: excluded.length > 0 ? this.#list(excluded, 'conjunction') : NONE,
    })
  }

  /** A figure of an explanation. */
  value(unit: Unit, value: Value): string {
    if (value === null) return this.say('nothing')
    if (typeof value === 'object') return this.names(unit, value)
    if (typeof value === 'number') return this.#figure(unit, value)
    if (unit === 'date') return this.date(String(value))
    if (unit === 'moment') return this.moment(String(value))
    return this.name(unit, String(value))
  }

  #figure(unit: Unit, value: number) {
    if (unit === 'kopecks') return this.money(value)
    if (unit === 'thousandths') return this.quantity(value)
    return this.say('count', { unit, value })
  }

  #itemNames(named: ItemFilter['include']) {
    const name = (kind: Named) => (id: string) => this.nameOf(kind, id) ?? id
    return [
      ...(named?.categories ?? []).map(name('category')),
      ...(named?.products ?? []).map(name('product')),
    ]
  }

  #number(value: number, options: Intl.NumberFormatOptions) {
    return new Intl.NumberFormat(this.language.locale, options).format(value)
  }

  #moment(iso: string, options: Intl.DateTimeFormatOptions) {
    const format = new Intl.DateTimeFormat(this.language.locale, { ...options, timeZone: 'UTC' })
    return format.format(new Date(iso))
  }

  #list(names: string[], type: Intl.ListFormatType) {
    return new Intl.ListFormat(this.language.locale, { type }).format(names)
  }
}
