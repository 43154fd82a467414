import {
  fromKopecks,
  money,
  quantity,
  times,
  toKopecks,
  type CanonicalPayment,
  type CanonicalReceiptItem,
  type PaymentType,
  type Rec,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { ref, type Row } from '../odata/query.ts'
import type { DocumentShape } from '../profiles/profile.ts'

export interface Lookups {
  /** Kinds of payment by key, with the type that the base gives them. */
  payments: Map<string, { name: string; type: string }>
  /** Venues of cash desks, where the document names the desk alone. */
  desks: Map<string, string>
  /** Cards of documents that do not name them. */
  cards: Map<string, string>
  /** Whether variants of goods are products of their own. */
  variants: boolean
  bonusAs: Config['bonusAs']
}

/** One venue stands for a base that has none. */
export const ONLY_VENUE = 'base'

const SOLD = /^(пробит|архивн)/i
const CANCELLED = /^аннулир/i

/** What a receipt of 1C is worth to us: nothing while it is a draft or put off. */
export function statusOf(row: Row, shape: DocumentShape): 'closed' | 'cancelled' | 'none' {
  if (row.DeletionMark) return 'cancelled'
  const status = shape.status && row[shape.status]
  if (status) return SOLD.test(status) ? 'closed' : CANCELLED.test(status) ? 'cancelled' : 'none'
  const printed = !shape.printed || Boolean(row[shape.printed])
  return row.Posted && printed ? 'closed' : 'none'
}

export function toReceipt(row: Row, shape: DocumentShape, lookups: Lookups): Rec<'receipt'> {
  const refund = shape.set.endsWith('Возврат') || isReturn(row, shape)
  const sign = refund ? -1 : 1
  const lines: Row[] = row[shape.lines] ?? []
  const items = lines.map((line) => toItem(line, row, sign, lookups))
  const bonus = sumOf(lines, 'СуммаСкидкиОплатыБонусом')
  const paidByBonus = lookups.bonusAs === 'payment' ? bonus : 0
  const total = kopecks(row.СуммаДокумента) + paidByBonus
  const card = ref(shape.card && row[shape.card]) ?? lookups.cards.get(row.Ref_Key)
  const customer = ref(shape.customer && row[shape.customer])
  return {
    externalId: row.Ref_Key,
    venueExternalId: venueOf(row, shape, lookups),
    kind: refund ? 'refund' : 'sale',
    refundOf: refund ? ref(shape.sale && row[shape.sale]) : undefined,
    status: statusOf(row, shape) === 'cancelled' ? 'cancelled' : 'closed',
    number: row.Number || undefined,
    openedAt: row.Date,
    closedAt: row.Date,
    total: fromKopecks(sign * total),
    discount: fromKopecks(items.reduce((sum, item) => sum + toKopecks(item.discount ?? '0'), 0)),
    employeeExternalId:
      sellerOf(lines) ?? shape.employees.map((name) => ref(row[name])).find(Boolean),
    customerExternalId: card ? cardId(card) : customer,
    items,
    payments: paymentsOf(row, shape, { total, paidByBonus, sign }, lookups),
  }
}

/** Cards are customers beside the counterparties that may own them. */
export const cardId = (key: string) => `card:${key}`

const isReturn = (row: Row, { operation }: DocumentShape) =>
  operation !== undefined && /возврат/i.test(row[operation] ?? '')

function venueOf(row: Row, { venue, venueOfDesk }: DocumentShape, { desks }: Lookups): string {
  const own = ref(row[venue])
  const desk = venueOfDesk && ref(row[venueOfDesk.desk])
  return own ?? (desk && desks.get(desk)) ?? ONLY_VENUE
}

function toItem(line: Row, row: Row, sign: 1 | -1, lookups: Lookups): CanonicalReceiptItem {
  const bonus = kopecks(line.СуммаСкидкиОплатыБонусом)
  const total = kopecks(line.Сумма) + (lookups.bonusAs === 'payment' ? bonus : 0)
  const units = quantity(line.Количество)
  const price = money(line.Цена)
  const given = kopecks(line.СуммаАвтоматическойСкидки) + kopecks(line.СуммаРучнойСкидки)
  const gross = toKopecks(times(price, units))
  const told = line.СуммаАвтоматическойСкидки !== undefined
  const discount = told ? given + (lookups.bonusAs === 'payment' ? 0 : bonus) : gross - total
  return {
    externalId: `${row.Ref_Key}:${line.LineNumber}`,
    productExternalId: productId(line, lookups.variants),
    quantity: sign === -1 ? quantity(`-${units}`) : units,
    price,
    total: fromKopecks(sign * total),
    discount: fromKopecks(sign * discount),
  }
}

/** A variant of an article is a product of its own, where the base publishes its variants. */
export function productId(line: Row, variants: boolean): string | undefined {
  const item = ref(line.Номенклатура_Key)
  const variant = variants ? ref(line.Характеристика_Key) : undefined
  return item && variant ? `${item}#${variant}` : item
}

/** Who sold most of it. */
function sellerOf(lines: Row[]): string | undefined {
  const shares = new Map<string, number>()
  for (const line of lines) {
    const seller = ref(line.Продавец_Key)
    if (seller) shares.set(seller, (shares.get(seller) ?? 0) + kopecks(line.Сумма))
  }
  return [...shares].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

function paymentsOf(
  row: Row,
  { payments: { table, kind, sum }, cashIsRest }: DocumentShape,
  { total, paidByBonus, sign }: { total: number; paidByBonus: number; sign: 1 | -1 },
  lookups: Lookups
): CanonicalPayment[] {
  const rows: Row[] = row[table] ?? []
  const paid = rows.map((each) => {
    const known = lookups.payments.get(ref(kind && each[kind]) ?? '')
    const type = known ? paymentType(`${known.name} ${known.type}`) : cashIsRest ? 'card' : 'other'
    return { type, name: known?.name, amount: kopecks(each[sum]) }
  })
  const rest = total - paidByBonus - paid.reduce((all, { amount }) => all + amount, 0)
  const all: { type: PaymentType; name?: string; amount: number }[] = [
    ...(cashIsRest && rest > 0 ? [{ type: 'cash' as const, amount: rest }] : []),
    ...paid,
    ...(paidByBonus ? [{ type: 'bonus' as const, amount: paidByBonus }] : []),
  ]
  return all
    .filter(({ amount }) => amount !== 0)
    .map(({ type, name, amount }) => ({ type, name, amount: fromKopecks(sign * amount) }))
}

/** By name and type of the kind of payment: both are words of the base. */
export function paymentType(words: string): PaymentType {
  if (/бонус|балл/i.test(words)) return 'bonus'
  if (/сертификат|подароч/i.test(words)) return 'other'
  if (/сбп|онлайн|интернет|qr/i.test(words)) return 'online'
  if (/кредит|рассроч/i.test(words)) return 'credit'
  if (/карт|эквайр|безнал/i.test(words)) return 'card'
  if (/налич/i.test(words)) return 'cash'
  return 'other'
}

const sumOf = (lines: Row[], name: string) =>
  lines.reduce((total, line) => total + kopecks(line[name]), 0)

const kopecks = (amount: number | undefined) => toKopecks(money(amount ?? 0))

/** Sums of header and lines may differ by rounding, not by more. */
export function differs({ total, items }: Rec<'receipt'>): boolean {
  const lines = items.reduce((sum, item) => sum + toKopecks(item.total), 0)
  const gap = Math.abs(toKopecks(total) - lines)
  return gap > 100 && gap > Math.abs(toKopecks(total)) / 100
}
