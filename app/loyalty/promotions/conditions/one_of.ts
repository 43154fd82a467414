import type { Unit, Verdict } from '#loyalty/promotions/conditions/condition'

/** Whether a value is among those allowed; the verdict names them all. */
export function oneOf(allowed: readonly string[], unit: Unit) {
  const known = new Set(allowed)
  return (actual: string | null): Verdict =>
    actual !== null && known.has(actual) ? 'met' : { unit, needed: allowed, actual, missing: null }
}

/** Whether a figure is large enough. */
export function atLeast(needed: number, unit: Unit) {
  return (actual: number): Verdict =>
    actual >= needed ? 'met' : { unit, needed, actual, missing: needed - actual }
}
