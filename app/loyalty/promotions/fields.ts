import vine from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'

export type Fields = Record<string, SchemaTypes>

type Optional<F extends Fields> = {
  [K in keyof F]: undefined extends Infer<F[K]> ? K : never
}[keyof F]

/** What fields hold once they are checked; what is optional may be left out. */
export type Settings<F extends Fields> = { [K in Exclude<keyof F, Optional<F>>]: Infer<F[K]> } & {
  [K in Optional<F>]?: Infer<F[K]>
}

const MOST_IDENTIFIERS = 500
const MOST_KOPECKS = 100_000_000_000
const MOST_PIECES = 1000

/** Fields that conditions and effects are made of. Numbers are numbers: text that looks like one is refused. */
export const whole = (min: number, max: number) =>
  vine.number({ strict: true }).withoutDecimals().range([min, max])

export const identifier = () => vine.string().minLength(1).maxLength(64)

export const identifiers = () =>
  vine.array(identifier()).minLength(1).maxLength(MOST_IDENTIFIERS).distinct()

/** Kopecks, at least one. */
export const kopecks = () => whole(1, MOST_KOPECKS)

/** Kopecks; free of charge is a price too. */
export const price = () => whole(0, MOST_KOPECKS)

/** Thousandths of a unit. */
export const quantity = () => whole(1, MOST_PIECES * 1000)

export const pieces = () => whole(1, MOST_PIECES)

export const days = () => whole(0, 180)

export const basisPoints = (min: number, max: number) => whole(min, max)

/** Prices as they are after the promotions before, or as they were before all of them. */
export const priceBasis = () => vine.enum(['running', 'before'] as const)

export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
export const LOCAL_MOMENT = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/
