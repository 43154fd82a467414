/** Conditions combined at will, as they are stored: all of them, any of them, not this one, or one alone. */
export type ConditionTree<Leaf> =
  | { all: ConditionTree<Leaf>[] }
  | { any: ConditionTree<Leaf>[] }
  | { not: ConditionTree<Leaf> }
  | Leaf

interface Reading<Leaf> {
  /** Reads one condition; throws where it is none. */
  leaf: (input: object, path: string) => Leaf
  /** What to throw where the tree is too large, or no tree. */
  wrong: (path: string, reason: 'large' | 'shape') => Error
}

const DEEPEST = 6
const MOST = 100

/** A tree as somebody sent it, checked and without anything that does not belong. */
export function parseConditionTree<Leaf>(
  input: unknown,
  root: string,
  { leaf, wrong }: Reading<Leaf>
): ConditionTree<Leaf> {
  let left = MOST
  return parse(input, root, 1)

  function parse(one: unknown, path: string, depth: number): ConditionTree<Leaf> {
    if (depth > DEEPEST || left-- <= 0) throw wrong(path, 'large')
    if (typeof one !== 'object' || one === null) throw wrong(path, 'shape')
    if ('all' in one) return { all: each(one.all, `${path}.all`, depth) }
    if ('any' in one) return { any: each(one.any, `${path}.any`, depth) }
    if ('not' in one) return { not: parse(one.not, `${path}.not`, depth + 1) }
    return leaf(one, path)
  }

  function each(many: unknown, path: string, depth: number) {
    if (!Array.isArray(many) || many.length === 0) throw wrong(path, 'shape')
    return many.map((one, index) => parse(one, `${path}.${index}`, depth + 1))
  }
}

/** SQL of a tree whose conditions are SQL. What is unknown does not hold, and its contrary does. */
export function conditionTreeSql<Leaf extends object>(
  tree: ConditionTree<Leaf>,
  leaf: (condition: Leaf) => string
): string {
  const joined = (trees: ConditionTree<Leaf>[], word: string) =>
    `(${trees.map((one) => conditionTreeSql(one, leaf)).join(word)})`
  if ('all' in tree) return joined(tree.all, ' and ')
  if ('any' in tree) return joined(tree.any, ' or ')
  if ('not' in tree) return `(${conditionTreeSql(tree.not, leaf)}) is not true`
  return leaf(tree)
}
