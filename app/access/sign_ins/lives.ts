/** How long a sign-in lasts without being used, and how long at most. */
export const LIVES = {
  portal: { idle: { hours: 12 }, most: { days: 30 } },
  api: { idle: { days: 30 }, most: { days: 365 } },
} as const
