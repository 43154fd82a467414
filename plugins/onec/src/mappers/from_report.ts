import { fromKopecks, money, quantity, toKopecks, type Rec } from '@krug/connector-sdk'
import { ref, type Row } from '../odata/query.ts'
import { ONLY_VENUE, productId } from './to_receipt.ts'

/** A report of retail sales: what a till sold on a day, and apart from it what came back. Nobody's receipts. */
export function receiptsOfReport(row: Row, variants: boolean): Rec<'receipt'>[] {
  const base = {
    venueExternalId: ref(row.Магазин_Key) ?? ONLY_VENUE,
    status: row.DeletionMark || !row.Posted ? ('cancelled' as const) : ('closed' as const),
    number: row.Number || undefined,
    openedAt: row.Date,
    closedAt: row.Date,
  }
  const sold = itemsOf(row, row.Товары ?? [], 1, variants)
  const returned = itemsOf(row, row.ВозвращенныеТовары ?? [], -1, variants)
  const cards = (row.ОплатаПлатежнымиКартами ?? []).reduce(
    (sum: number, each: Row) => sum + toKopecks(money(each.Сумма ?? 0)),
    0
  )
  const total = sumOf(sold)
  const payments = [
    { type: 'card' as const, amount: fromKopecks(cards) },
    { type: 'cash' as const, amount: fromKopecks(total - cards) },
  ].filter(({ amount }) => amount !== '0.00')
  const sale: Rec<'receipt'> = {
    ...base,
    externalId: `report:${row.Ref_Key}`,
    kind: 'sale',
    total: fromKopecks(total),
    items: sold,
    payments,
  }
  if (returned.length === 0) return [sale]
  const refund: Rec<'receipt'> = {
    ...base,
    externalId: `report:${row.Ref_Key}:refund`,
    kind: 'refund',
    total: fromKopecks(sumOf(returned)),
    items: returned,
    payments: [],
  }
  return [sale, refund]
}

function itemsOf(row: Row, lines: Row[], sign: 1 | -1, variants: boolean) {
  return lines.map((line) => ({
    externalId: `${row.Ref_Key}:${sign === 1 ? '' : 'r'}${line.LineNumber}`,
    productExternalId: productId(line, variants),
    quantity: quantity(sign * line.Количество),
    price: money(line.Цена ?? line.Сумма / (line.Количество || 1)),
    total: money(sign * line.Сумма),
  }))
}

const sumOf = (items: { total: string }[]) =>
  items.reduce((sum, item) => sum + toKopecks(item.total), 0)
