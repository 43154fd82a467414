import type { Basket } from '#loyalty/promotions/basket'
import type {
  ConditionDefinition,
  IndexKeys,
  Shortfall,
  Value,
} from '#loyalty/promotions/conditions/condition'
import {
  CONDITIONS,
  type Condition,
  type ConditionTree,
} from '#loyalty/promotions/conditions/registry'
import type { Purchase } from '#loyalty/promotions/purchase'

/** A condition that stands in a rule's way. */
export interface Unmet extends Shortfall {
  reason: 'condition_not_met' | 'condition_excluded' | 'customer_unknown'
  /** Where it stands in the tree: `all.1.any.0`. Empty: the tree is this one condition. */
  path: string
  condition: Condition
  /** The customer can still meet it in this purchase. */
  reachable: boolean
}

export interface CompiledTree {
  /** The first condition in the way; of alternatives the nearest. */
  firstUnmet(purchase: Purchase, basket: Basket): Unmet | null
  /** All conditions in the way; of alternatives the nearest. */
  allUnmet(purchase: Purchase, basket: Basket): Unmet[]
  /** What every purchase that meets the tree must have. */
  keys: IndexKeys[]
}

export function compileTree(tree: ConditionTree, path: string[] = []): CompiledTree {
  if ('all' in tree) return compileAll(children(tree.all, [...path, 'all']))
  if ('any' in tree) return compileAny(children(tree.any, [...path, 'any']))
  if ('not' in tree) return compileNot(tree.not, [...path, 'not'])
  return compileCondition(tree, path)
}

function children(trees: ConditionTree[], path: string[]) {
  return trees.map((tree, index) => compileTree(tree, [...path, String(index)]))
}

function compileAll(parts: CompiledTree[]): CompiledTree {
  return {
    firstUnmet(purchase, basket) {
      for (const part of parts) {
        const unmet = part.firstUnmet(purchase, basket)
        if (unmet) return unmet
      }
      return null
    },
    allUnmet: (purchase, basket) => parts.flatMap((part) => part.allUnmet(purchase, basket)),
    keys: parts.flatMap(({ keys }) => keys),
  }
}

function compileAny(parts: CompiledTree[]): CompiledTree {
  return {
    firstUnmet(purchase, basket) {
      let nearest: Unmet | null = null
      for (const part of parts) {
        const unmet = part.firstUnmet(purchase, basket)
        if (!unmet) return null
        if (!nearest || distance(unmet) < distance(nearest)) nearest = unmet
      }
      return nearest
    },
    allUnmet(purchase, basket) {
      const ways = parts.map((part) => part.allUnmet(purchase, basket))
      return ways.toSorted((a, b) => farthest(a) - farthest(b))[0] ?? []
    },
    keys: [],
  }
}

function compileNot(tree: ConditionTree, path: string[]): CompiledTree {
  const inner = compileTree(tree, path)
  const [condition, place] = firstCondition(tree, path)
  const unmet: Unmet = {
    reason: 'condition_excluded',
    path: place.join('.'),
    condition,
    reachable: false,
    unit: 'flag',
    needed: false,
    actual: true,
    missing: null,
  }
  const firstUnmet: CompiledTree['firstUnmet'] = (purchase, basket) =>
    inner.firstUnmet(purchase, basket) ? null : unmet
  return {
    firstUnmet,
    allUnmet: (purchase, basket) => (firstUnmet(purchase, basket) ? [unmet] : []),
    keys: [],
  }
}

function compileCondition(condition: Condition, path: string[]): CompiledTree {
  const { type, ...settings } = condition
  const kind = CONDITIONS[type] as unknown as ConditionDefinition
  const evaluate = kind.compile(settings)
  const about = { path: path.join('.'), condition, reachable: kind.reachable ?? false }
  const unknown: Unmet = {
    ...about,
    reason: 'customer_unknown',
    unit: 'flag',
    needed: true,
    actual: false,
    missing: null,
  }
  const firstUnmet: CompiledTree['firstUnmet'] = (purchase, basket) => {
    if (kind.needsCustomer && !purchase.customer) return unknown
    const verdict = evaluate(purchase, basket)
    if (verdict === 'met') return null
    const { unit, needed, actual, missing } = verdict
    return { ...about, reason: 'condition_not_met', unit, needed, actual, missing }
  }
  const keys = kind.keys?.(settings)
  return {
    firstUnmet,
    allUnmet(purchase, basket) {
      const unmet = firstUnmet(purchase, basket)
      return unmet ? [unmet] : []
    },
    keys: keys ? [keys] : [],
  }
}

type Distant = { needed?: Value; missing?: number | null; reachable?: boolean }

/** How far a condition is from being met, as a part of what it needs. */
export function distance({ needed, missing = null, reachable }: Distant) {
  if (missing === null) return reachable ? Number.MAX_VALUE : Infinity
  return typeof needed === 'number' ? missing / needed : missing
}

function farthest(unmet: Unmet[]) {
  return Math.max(0, ...unmet.map(distance))
}

/** A negation is named by the first condition it holds. */
function firstCondition(tree: ConditionTree, path: string[]): [Condition, string[]] {
  if ('all' in tree) return firstCondition(tree.all[0], [...path, 'all', '0'])
  if ('any' in tree) return firstCondition(tree.any[0], [...path, 'any', '0'])
  if ('not' in tree) return firstCondition(tree.not, [...path, 'not'])
  return [tree, path]
}
