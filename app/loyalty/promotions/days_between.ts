const DAY = 86_400_000

/** Days from one calendar date to another: `2026-03-01`, `2026-03-03` → 2. */
export function daysBetween(from: string, to: string) {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY
}
