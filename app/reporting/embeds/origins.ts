import vine from '@vinejs/vine'

const ORIGIN = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/

/** A site as a browser calls it, with `*.` for all below it; `null` for what is none. */
export function originOf(value: string): string | null {
  const url = URL.parse(value.trim())
  if (!url || url.pathname !== '/' || url.search || url.hash || url.username) return null
  return ORIGIN.test(url.origin) ? url.origin : null
}

/** An origin, in the form in which browsers compare it: also names in other letters. */
export const origin = vine.createRule((value, _options, field) => {
  const known = typeof value === 'string' ? originOf(value) : null
  if (known) return field.mutate(known, field)
  field.report(
    'The {{ field }} field must be a site as https://example.com, without a path',
    'origin',
    field
  )
})
