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

/**
 * How a Russian phone may stand in a vendor's base, for searches that look for digits as they were typed in.
 *
 * @example
 * phoneSpellings('+79123456789') // ['+79123456789', '79123456789', '89123456789', '9123456789']
 * @since 1.0
 */
export function phoneSpellings(e164: string): string[] {
  const national = e164.replace(/^\+7/, '8')
  return [...new Set([e164, e164.slice(1), national, e164.slice(2)])]
}
