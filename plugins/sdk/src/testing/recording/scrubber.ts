import type { Redactor } from '../../host/index.ts'
import { createDisguise, type Disguise } from './disguise.ts'

/** A request and its answer, as a fixture keeps them: no host, no headers of the request. @since 1.0 */
export interface Exchange {
  request: {
    method: string
    path: string
    query: Record<string, string>
    body?: unknown
  }
  response: { status: number; type: string; body: unknown }
}

/** @since 1.0 */
export interface ScrubOptions {
  /** Knows the credentials of the settings and what logins gave: that of the run that was recorded. */
  redactor: Pick<Redactor, 'text'>
  /** Fields that may stay, by the end of their path: `items.name`, `stages.name`. */
  keep?: string[]
  disguise?: Disguise
}

type Sort = 'secret' | 'phone' | 'email' | 'date' | 'text'

/** Fields by name, in the words of vendors, whatever else the name says: `card_number`, `phone_id`. */
const ALWAYS: [RegExp, Sort][] = [
  [
    /secret|token|passw|authorization|api_?key|session|cookie|signature|^(pass|key|pwd|auth)$/i,
    'secret',
  ],
  [/phone|mobile|(^|_)tel($|_)|msisdn|whatsapp|телефон/i, 'phone'],
  [/card|passport|snils|(^|_)inn($|_)|паспорт|снилс|^инн$/i, 'text'],
]
/** What merely might be about a person counts as personal. */
const LIKELY: [RegExp, Sort][] = [
  [/e?mail|почта/i, 'email'],
  [/birth|рожд/i, 'date'],
  [
    /name|^fio$|^фио$|patronymic|client|guest|waiter|cashier|operator|person|user|login|telegram/i,
    'text',
  ],
  [/address|street|comment|note|descr|message|remark|title|subject|text/i, 'text'],
  [/имя|фамилия|отчество|адрес|комментар|клиент|гость/i, 'text'],
]
/** Beside them, and telling nothing by themselves: `client_id`, `address_type`. */
const HARMLESS = /(id|ids|guid|uuid|count|type|status|code)$|^id[_A-Z]|^is[_A-Z]/i
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu
const PHONE =
  /(?<![\d.\-:T])(?:\+\d{1,3}|[78])[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/g
/** Shorter words turn up in other words. */
const SHORTEST = 4
const XML_ELEMENT = /<([\p{L}_][\p{L}\d_.:-]*)([^<>]*)>([^<>]*)(?=<\/)/gu
const XML_ATTRIBUTE = /([\p{L}_][\p{L}\d_.:-]*)="([^"]*)"/gu

/**
 * Takes secrets and personal data out of recorded exchanges and puts invented values of the same shape in their place,
 * the same ones wherever a value stands.
 *
 * @example
 * const clean = scrub(exchanges, { redactor: http.redactor, keep: ['items.name'] })
 * @since 1.0
 */
export function scrub(exchanges: Exchange[], options: ScrubOptions): Exchange[] {
  const scrubber = new Scrubber(options)
  // Twice: what the first pass finds in a field, the second finds in the texts that came before.
  for (const exchange of exchanges) scrubber.exchange(exchange)
  return exchanges.map((exchange) => scrubber.exchange(exchange))
}

class Scrubber {
  readonly #disguise: Disguise
  readonly #keep: string[]
  /** What was found, and what stands in its place. */
  readonly #known = new Map<string, string>()

  readonly #redactor: ScrubOptions['redactor']

  constructor({ redactor, keep = [], disguise = createDisguise() }: ScrubOptions) {
    this.#disguise = disguise
    this.#keep = keep
    this.#redactor = redactor
  }

  exchange({ request, response }: Exchange): Exchange {
    const entries = Object.entries(request.query)
    return {
      request: {
        method: request.method,
        path: this.#free(decodeURIComponent(request.path)),
        query: Object.fromEntries(entries.map(([key, value]) => [key, this.#text(value, key)])),
        body: request.body === undefined ? undefined : this.#value(request.body, ''),
      },
      response: { ...response, body: this.#value(response.body, '') },
    }
  }

  #value(value: unknown, path: string): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#value(one, path))
    if (value && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          this.#free(key),
          this.#value(inner, path ? `${path}.${key}` : key),
        ])
      )
    if (typeof value === 'string') return this.#text(value, path)
    if (typeof value === 'number') return this.#number(value, path)
    return value
  }

  #text(value: string, path: string): string {
    if (value.trimStart().startsWith('<')) return this.#xml(this.#hideSecrets(value))
    const sort = this.#sortOf(path)
    return sort ? this.#field(value, sort) : this.#free(value)
  }

  #hideSecrets(text: string): string {
    return this.#redactor.text(text, (secret) => this.#disguise.text(secret))
  }

  /** A phone or a card may be a number; sums and ids are not touched. */
  #number(value: number, path: string): number {
    const sort = this.#isKept(path) ? undefined : sortIn(ALWAYS, path)
    return sort ? Number(this.#field(String(value), sort)) : value
  }

  #field(value: string, sort: Sort): string {
    if (value === '' || !/[\p{L}\d]/u.test(value)) return value
    const known = this.#known.get(value)
    if (known !== undefined) return known
    const invented = sort === 'secret' ? this.#disguise.text(value) : this.#disguise[sort](value)
    this.#learn(value, invented)
    return invented
  }

  /** Text in which anything may stand. */
  #free(text: string): string {
    let clean = this.#hideSecrets(text)
      .replace(EMAIL, (found) => this.#field(found, 'email'))
      .replace(PHONE, (found) => this.#field(found, 'phone'))
    for (const [value, invented] of this.#known)
      if (value.length >= SHORTEST) clean = clean.replaceAll(value, invented)
    return clean
  }

  #xml(text: string): string {
    const withAttributes = text.replace(XML_ATTRIBUTE, (_, name: string, value: string) => {
      return `${name}="${this.#text(value, name)}"`
    })
    return withAttributes.replace(
      XML_ELEMENT,
      (_, name: string, attributes: string, value: string) =>
        `<${name}${attributes}>${value.trim() ? this.#text(value, name) : value}`
    )
  }

  #sortOf(path: string): Sort | undefined {
    if (this.#isKept(path)) return
    return sortOf(path)
  }

  #isKept(path: string): boolean {
    return this.#keep.some((kept) => path === kept || path.endsWith(`.${kept}`))
  }

  /** Names are known by their parts too: a comment says the first one only. */
  #learn(value: string, invented: string) {
    this.#known.set(value, invented)
    const [parts, replacements] = [value.split(/\s+/), invented.split(/\s+/)]
    if (parts.length > 1 && parts.length <= 4 && parts.length === replacements.length)
      parts.forEach((part, index) => {
        if (part.length >= SHORTEST && !this.#known.has(part))
          this.#known.set(part, replacements[index]!)
      })
  }
}

/** Fields of this name hold other values in a fixture than they had. */
export function isInvented(name: string): boolean {
  return sortOf(name) !== undefined
}

function sortOf(path: string): Sort | undefined {
  return sortIn(ALWAYS, path) ?? (HARMLESS.test(path) ? undefined : sortIn(LIKELY, path))
}

function sortIn(fields: [RegExp, Sort][], path: string): Sort | undefined {
  const name = path.slice(path.lastIndexOf('.') + 1)
  return fields.find(([pattern]) => pattern.test(name))?.[1]
}
