import vine from '@vinejs/vine'

/**
 * An e-mail address in lower case, or null when it is none: people type anything into the forms of a CRM.
 *
 * @example
 * normalizeEmail(' Anna@Example.com ') // "anna@example.com"
 * @since 1.0
 */
export function normalizeEmail(raw: string): string | null {
  const email = raw.trim().toLowerCase()
  return email.length <= 320 && vine.helpers.isEmail(email) ? email : null
}
