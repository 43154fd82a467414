import { availableNow } from '#loyalty/promotions/available_now'
import { evaluate } from '#loyalty/promotions/evaluate'
import type { PurchaseContext } from '#loyalty/promotions/purchase_context'
import { compileRuleSet } from '#loyalty/promotions/rule_set'
import { manyLines, manyPromotions } from './support/many_promotions.ts'

const LINES = 20
const RECEIPTS = 500
const ROUNDS = 4

/** How long promotions take for a receipt of twenty lines, alone: no database, no network. */
export default async function promotions() {
  const receipts = Array.from({ length: RECEIPTS }, (_, seed) => manyLines(LINES, seed))
  for (const count of [500, 5000]) {
    const { rules, groups } = manyPromotions(count)
    const started = performance.now()
    const ruleSet = compileRuleSet(rules, groups)
    const compiled = performance.now() - started
    const applied = receipts.map((one) => evaluate(one, ruleSet).applied.length)
    const mean = applied.reduce((sum, one) => sum + one, 0) / RECEIPTS
    console.log(`${count} rules, ${LINES} lines, on average ${mean.toFixed(1)} rules apply`)
    console.log(`  compile            ${compiled.toFixed(1)} ms`)
    report('evaluate', receipts, (one) => evaluate(one, ruleSet))
    report('evaluate, applied', receipts, (one) => evaluate(one, ruleSet, { explain: 'applied' }))
    report('available now', receipts, (one) => availableNow(one, ruleSet))
  }
}

/** The first round warms up and does not count. */
function report(
  name: string,
  receipts: PurchaseContext[],
  work: (one: PurchaseContext) => unknown
) {
  const times: number[] = []
  for (let round = 0; round <= ROUNDS; round++)
    for (const receipt of receipts) {
      const started = performance.now()
      work(receipt)
      if (round > 0) times.push(performance.now() - started)
    }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)].toFixed(2).padStart(6)
  console.log(
    `  ${name.padEnd(18)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms   max ${at(1 - 1e-9)} ms`
  )
}
