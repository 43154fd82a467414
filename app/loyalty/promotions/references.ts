import type { Rule } from '#loyalty/promotions/rule'
import type { Named } from '#loyalty/promotions/sentences/speaker'

/** An id that a rule names, and where: `conditions.all.0.venues.1`. */
export interface Reference {
  kind: Named
  id: string
  path: string
}

/** Fields of conditions and effects that hold ids. */
const KINDS: Record<string, Named> = {
  businesses: 'business',
  venues: 'venue',
  segments: 'segment',
  tiers: 'tier',
  categories: 'category',
  products: 'product',
}

/** Everything that a rule names by id. */
export function referencesOf({ conditions, effect }: Pick<Rule, 'conditions' | 'effect'>) {
  return [...walk(conditions, 'conditions'), ...walk(effect, 'effect')]
}

function* walk(value: unknown, path: string, kind?: Named): Generator<Reference> {
  if (typeof value === 'string' && kind) yield { kind, id: value, path }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value))
    yield* walk(inner, `${path}.${key}`, Array.isArray(value) ? kind : KINDS[key])
}
