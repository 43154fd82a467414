import { normalizeEmail, normalizePhone } from '@krug/connector-sdk'

const NUMBER = /\+?\d[\d\s()‑–-]{8,}\d/g

/** The phones in a text that people filled in: several, with words between. */
export function phonesIn(text: string): string[] {
  const found = text.match(NUMBER) ?? []
  return found.flatMap((number) => normalizePhone(number) ?? [])
}

/** A card code counts as a phone when it is a Russian mobile number. */
export function phoneOfCard(code: string | undefined): string | undefined {
  const phone = code && /^\D*[78]?\D*9(\D*\d){9}\D*$/.test(code) ? normalizePhone(code) : null
  return phone ?? undefined
}

export interface Contact {
  Тип?: string
  Представление?: string
  НомерТелефона?: string
}

export function contactsOf(rows: Contact[] = []): { phone?: string; email?: string } {
  const phones = rows
    .filter((row) => /телефон|phone/i.test(row.Тип ?? ''))
    .flatMap((row) => phonesIn(`${row.НомерТелефона || ''};${row.Представление ?? ''}`))
  const emails = rows
    .filter((row) => /почт|mail/i.test(row.Тип ?? ''))
    .flatMap((row) => normalizeEmail(row.Представление ?? '') ?? [])
  return { phone: phones[0], email: emails[0] }
}
