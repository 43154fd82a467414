/** Categories every organization starts with. */
export const CATEGORIES = [
  'gastronomy',
  'retail',
  'beauty',
  'cosmetology',
  'dentistry',
  'medicine',
  'floristics',
  'optics',
  'home',
  'legal',
] as const

export type Category = (typeof CATEGORIES)[number]

const MEDICAL: readonly string[] = ['dentistry', 'medicine', 'cosmetology'] satisfies Category[]

/** Under medical secrecy unless the organization says otherwise. */
export function isMedical(category: string) {
  return MEDICAL.includes(category)
}
