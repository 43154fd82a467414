const YES = /^(1|true|да|yes)$/i

/**
 * Whether a patient agreed, in writing, that the club may know of visits: the clinic notes it in a field of the card, a
 * tick or one of several marks. Anything unclear is a no.
 */
export function isGiven(field: unknown, wanted: string | undefined): boolean {
  const values = marksOf(field)
  if (wanted === undefined) return values.some((value) => YES.test(value))
  return values.some((value) => value.toLowerCase() === wanted.toLowerCase())
}

function marksOf(field: unknown): string[] {
  if (Array.isArray(field)) return field.flatMap(marksOf)
  if (['string', 'number', 'boolean'].includes(typeof field)) return [String(field).trim()]
  return []
}
