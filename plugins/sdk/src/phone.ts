import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min'

/**
 * A phone number in E.164, or null when it is none.
 *
 * @example
 * normalizePhone('8 (912) 345-67-89') // "+79123456789"
 * @since 1.0
 */
export function normalizePhone(raw: string, region: CountryCode = 'RU'): string | null {
  const phone = parsePhoneNumberFromString(raw.trim(), region)
  return phone?.isValid() ? phone.number : null
}
