import vine from '@vinejs/vine'
import { createSecret } from './secret.ts'

/**
 * A credential: write-only in the portal and the API, a `Secret` in `ctx.config`.
 *
 * @example
 * const config = vine.create({ login: text(), password: secret() })
 * @since 1.0
 */
export function secret() {
  return vine
    .string()
    .minLength(1)
    .maxLength(4000)
    .transform((value) => createSecret(value))
    .meta({ writeOnly: true })
}

/** One line of text. @since 1.0 */
export function text() {
  return vine.string().trim().minLength(1).maxLength(500)
}

/** One of a few values, with a default that the form shows; their labels are `options` of the field. @since 1.0 */
export function choice<const V extends string>(values: V[], options: { default: V }) {
  const field = vine.enum(values).parse((value) => value || options.default)
  const described = field.optional().meta({ default: options.default })
  // Optional to fill in, yet never undefined: `parse` puts the default in first.
  return described as unknown as typeof field
}

/** The address of a vendor's server. The egress guard decides which addresses may be reached. @since 1.0 */
export function address() {
  return vine
    .string()
    .trim()
    .url({
      protocols: ['http', 'https'],
      require_protocol: true,
      require_tld: false,
    })
}

/** A day, "yyyy-MM-dd". @since 1.0 */
export function day() {
  return vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .meta({ format: 'date' })
}

/** A whole number with a default that the form shows. @since 1.0 */
export function integer(options: { min: number; max: number; default: number }) {
  const field = vine
    .number()
    .parse((value) => (value === undefined || value === '' ? options.default : value))
    .withoutDecimals()
    .range([options.min, options.max])
  const described = field.optional().meta({ type: 'integer', default: options.default })
  // Optional to fill in, yet never undefined: `parse` puts the default in first.
  return described as unknown as typeof field
}

/** An IANA time zone. @since 1.0 */
export function timezone() {
  return vine
    .string()
    .trim()
    .in(['UTC', ...Intl.supportedValuesOf('timeZone')])
    .meta({ format: 'timezone' })
}
