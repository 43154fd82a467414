import type { Basket } from '#loyalty/promotions/basket'
import type { ConditionDefinition, IndexKeys } from '#loyalty/promotions/conditions/condition'
import {
  CONDITIONS,
  type Condition,
  type ConditionTree,
} from '#loyalty/promotions/conditions/registry'
import { distance, obstacle, type Obstacle } from '#loyalty/promotions/obstacle'
import type { Purchase } from '#loyalty/promotions/purchase'

export interface CompiledTree {
  /** The first condition in the way; of alternatives the nearest. */
  firstUnmet(purchase: Purchase, basket: Basket): Obstacle | null
  /** All conditions in the way; of alternatives the nearest. */
  allUnmet(purchase: Purchase, basket: Basket): Obstacle[]
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
  const questions = parts.map(({ firstUnmet }) => firstUnmet)
  return {
    firstUnmet(purchase, basket) {
      for (const ask of questions) {
        const unmet = ask(purchase, basket)
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
      let nearest: Obstacle | null = null
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
  const unmet = obstacle('condition_excluded', {
    path: place.join('.'),
    condition,
    unit: 'flag',
    needed: false,
    actual: true,
  })
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
  const needsCustomer = kind.needsCustomer === true
  const place = { path: path.join('.'), condition, reachable: kind.reachable ?? false }
  const unknown = obstacle('customer_unknown', {
    ...place,
    unit: 'flag',
    needed: true,
    actual: false,
  })
  const firstUnmet: CompiledTree['firstUnmet'] = (purchase, basket) => {
    if (needsCustomer && !purchase.customer) return unknown
    const verdict = evaluate(purchase, basket)
    if (verdict === 'met') return null
    return {
      reason: 'condition_not_met',
      unit: verdict.unit,
      needed: verdict.needed,
      actual: verdict.actual,
      missing: verdict.missing,
      path: place.path,
      condition,
      reachable: place.reachable,
    }
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

function farthest(unmet: Obstacle[]) {
  return Math.max(0, ...unmet.map(distance))
}

/** A negation is named by the first condition it holds. */
function firstCondition(tree: ConditionTree, path: string[]): [Condition, string[]] {
  if ('all' in tree) return firstCondition(tree.all[0], [...path, 'all', '0'])
  if ('any' in tree) return firstCondition(tree.any[0], [...path, 'any', '0'])
  if ('not' in tree) return firstCondition(tree.not, [...path, 'not'])
  return [tree, path]
}
