import type { Group, Key } from '#reporting/rollup_query'
import { zero, type Sums } from '#reporting/measures'
import type { ReportContext } from '#reporting/context'

/** Groups of several questions with the same keys as one row each, with the sums of all of them. */
export function merged<K extends string>(
  context: ReportContext,
  answers: Group<K>[][],
  names: readonly string[]
): { key: Record<K, Key>; sums: Sums; base: Sums | null }[] {
  const nothing = zero(names)
  const byKey = new Map<string, Group<K>>()
  for (const { key, sums, base } of answers.flat()) {
    const name = JSON.stringify(key)
    const known = byKey.get(name) ?? { key, sums: nothing, base: context.base && nothing }
    byKey.set(name, {
      key,
      sums: { ...known.sums, ...sums },
      base: known.base && { ...known.base, ...base },
    })
  }
  return [...byKey.values()]
}
