import type { Reference } from './types'

/** What was typed or scanned: the code on a phone's screen, a card's number, or a phone number. */
export function referenceOf(text: string): Reference | null {
  const typed = text.trim()
  if (typed.startsWith('KRUG1.')) return { code: typed }
  const digits = typed.replaceAll(/\D/g, '')
  if (digits.length === 16) return { card: digits }
  return digits.length >= 10 ? { phone: typed } : null
}
