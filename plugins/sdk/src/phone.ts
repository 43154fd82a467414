import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min'

/** The same people come again and again, and parsing is slow. */
const MOST_KNOWN = 10_000
const known = new Map<string, string | null>()

/**
 * A phone number in E.164, or null when it is none.
 *
 * @example
 * normalizePhone('8 (912) 345-67-89') // "+79123456789"
 * @since 1.0
 */
export function normalizePhone(raw: string, region: CountryCode = 'RU'): string | null {
  const key = region + raw
  const before = known.get(key)
  if (before !== undefined) return before
  const phone = parsePhoneNumberFromString(raw.trim(), region)
  const number = phone?.isValid() ? phone.number : null
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, number)
  return number
}
