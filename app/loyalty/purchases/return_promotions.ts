import db from '@adonisjs/lucid/services/db'
import { proportion } from '#loyalty/money/ratio'
import { total } from '#loyalty/money/total'
import { giveBack } from '#loyalty/promotions/in_force/reserve'
import type { LockedPurchase } from '#loyalty/purchases/locked_purchase'
import type { RefundedLine } from '#loyalty/purchases/refunded_lines'

interface Used {
  promotion_id: string
  version: number
  uses: number
  budget: number
  returned: number
}

/** Budgets come back in proportion to what was returned, a use only with the whole purchase. */
export async function returnPromotions(
  purchase: Pick<LockedPurchase, 'id' | 'customer_id' | 'value' | 'lines' | 'returned'>,
  lines: RefundedLine[],
  whole: boolean
) {
  const { rows } = await db.rawQuery<{ rows: Used[] }>(
    `select promotion_id, version, uses, budget, returned from purchase_promotions
      where purchase_id = :id and uses > 0 order by promotion_id`,
    { id: purchase.id }
  )
  if (rows.length === 0) return
  const value = returnedValue(purchase, lines)
  const due = rows.map((used) => ({
    ...used,
    due: whole ? used.budget : proportion(used.budget, value, purchase.value),
  }))
  await giveBack(
    due.map((used) => ({
      ruleId: used.promotion_id,
      version: used.version,
      uses: whole ? 1 : 0,
      budget: used.due - used.returned,
    })),
    purchase.customer_id
  )
  await db.rawQuery(
    `update purchase_promotions p set returned = x.due
       from unnest(cast(:ids as uuid[]), cast(:due as bigint[])) as x (id, due)
      where p.purchase_id = :purchaseId and p.promotion_id = x.id`,
    {
      purchaseId: purchase.id,
      ids: due.map((used) => used.promotion_id),
      due: due.map((used) => used.due),
    }
  )
}

/** Of everything returned so far, before promotions. */
function returnedValue(
  { lines, returned }: Pick<LockedPurchase, 'lines' | 'returned'>,
  now: RefundedLine[]
) {
  const back = new Map(now.map(({ line, quantity }) => [line, quantity]))
  return total(
    lines.map(({ value, quantity }, line) =>
      proportion(value, (returned.get(line) ?? 0) + (back.get(line) ?? 0), quantity)
    )
  )
}
