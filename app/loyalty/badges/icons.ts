/** Pictures that a badge may have; the portal draws them. */
export const BADGE_ICONS = [
  'award',
  'bolt',
  'cake',
  'coffee',
  'confetti',
  'crown',
  'diamond',
  'flag',
  'flame',
  'gift',
  'heart',
  'leaf',
  'medal',
  'moon',
  'rocket',
  'star',
  'sun',
  'tag',
  'trophy',
  'users',
] as const

export type BadgeIcon = (typeof BADGE_ICONS)[number]
