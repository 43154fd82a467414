import {
  fromKopecks,
  money,
  sum,
  toKopecks,
  type CanonicalPayment,
  type CanonicalReceiptItem,
  type Moment,
  type Rec,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { instantOf, plusSeconds, withOffsetOf } from '../moments.ts'
import { nameOf, phoneOf } from '../people.ts'
import type { Branch } from '../upstream/branches.ts'
import type { Desk, LoyaltyPayment, Settlement } from '../upstream/payments.ts'
import { dayOf, type Appointment, type GoodLine } from '../upstream/records.ts'
import type { Sale, Visit } from '../visits.ts'
import { goodOf, goodToItem, operationToItem, serviceToItem } from './to_items.ts'
import { isPrepaid, lessen, loyaltyToPayments, moneyToPayment } from './to_payments.ts'

/** What has to be known of a branch to read its sales. */
export interface Books {
  branch: Branch
  config: Pick<Config, 'closedWhen' | 'prepaidCounts'>
  desks: Map<string, Desk>
  /** Goods that are abonements and certificates. */
  prepaidGoods: Set<string>
}

type Receipt = Rec<'receipt'>

const CAME = 1
const STAYED_AWAY = -1
const VISIT_DOCUMENT = 7

export const isAlive = ({ deleted, attendance }: Appointment) =>
  !deleted && attendance !== STAYED_AWAY

export function statusOf({ records }: Visit, { config }: Books): Receipt['status'] {
  const alive = records.filter(isAlive)
  if (alive.length === 0) return 'cancelled'
  const came = alive.every(({ attendance }) => attendance === CAME)
  const settled = config.closedWhen === 'came' || alive.every((record) => record.paid_full)
  return came && settled ? 'closed' : 'open'
}

/** A visit, and a refund for each time that money went back. */
export function visitToReceipts(visit: Visit, loyalty: LoyaltyPayment[], books: Books): Receipt[] {
  const status = statusOf(visit, books)
  const alive = visit.records.filter(isAlive)
  const shown = alive.length > 0 ? alive : visit.records
  const first = shown.reduce((a, b) => (instantOf(b.datetime) < instantOf(a.datetime) ? b : a))
  const moneyRows = shown.flatMap((record) =>
    (record.finance_transactions ?? []).map((row) => ({
      ...row,
      date: withOffsetOf(row.date, record.datetime),
    }))
  )
  const lines = shown.flatMap((record) => linesOf(record, books))
  const group = shown.find(({ activity_id: activity }) => activity)
  return withRefunds(
    {
      externalId: visit.id,
      venueExternalId: books.branch.id,
      kind: 'sale',
      status,
      number: numberOf(visit),
      openedAt: first.datetime,
      closedAt: status === 'open' ? undefined : closedAtOf(shown, moneyRows),
      sourceDate: dayOf(first),
      guests: group?.clients_count ?? 1,
      orderType: 'service',
      employeeExternalId: leaderOf(shown),
      ...customerOf(first),
      updatedAt: lastChangeOf(visit),
    },
    lines,
    { money: moneyRows, loyalty },
    books
  )
}

/** Goods over the counter; none where nothing but abonements and certificates was sold, which count later. */
export function saleToReceipts(sale: Sale, settlement: Settlement, books: Books): Receipt[] {
  const [first] = sale.rows
  const alive = sale.rows.filter((row) => !row.deleted)
  const lines = (alive.length > 0 ? alive : sale.rows).map((row) => ({
    item: operationToItem(row),
    prepaid: books.prepaidGoods.has(row.good.id),
  }))
  if (books.config.prepaidCounts === 'use' && lines.every((line) => line.prepaid)) return []
  const openedAt = withOffsetOf(first!.create_date, first!.create_date)
  const master: unknown = first!.master?.id
  return withRefunds(
    {
      externalId: sale.id,
      venueExternalId: books.branch.id,
      kind: 'sale',
      status: alive.length > 0 ? 'closed' : 'cancelled',
      openedAt,
      closedAt: openedAt,
      sourceDate: openedAt.slice(0, 10),
      orderType: 'other',
      employeeExternalId: master ? String(master) : undefined,
      ...customerOf(first!),
    },
    lines,
    settlement,
    books
  )
}

interface Line {
  item: CanonicalReceiptItem
  prepaid: boolean
}

type Head = Omit<Receipt, 'items' | 'payments' | 'total' | 'discount'>

function withRefunds(
  head: Head,
  lines: Line[],
  { money: all, loyalty }: Settlement,
  books: Books
): Receipt[] {
  const onUse = books.config.prepaidCounts === 'use'
  const [later, now] = [true, false].map((prepaid) =>
    lines.filter((line) => (onUse && line.prepaid) === prepaid).map(({ item }) => item)
  )
  const items = [...now!, ...(onUse ? [] : countedBefore(loyalty))]
  const paid = all.filter(({ amount }) => amount > 0)
  const payments = [
    ...lessen(merged(paid.map((row) => moneyToPayment(row, books.desks))), totalOf(later!)),
    ...loyaltyToPayments(onUse ? loyalty : loyalty.filter((each) => !isPrepaid(each))),
  ]
  return [
    { ...head, total: totalOf(items), discount: discountOf(items), items, payments },
    ...all.filter(({ amount }) => amount < 0).map((row) => toRefund(head, row, books)),
  ]
}

/** The sale of the abonement was counted, so its use is taken off. */
function countedBefore(loyalty: LoyaltyPayment[]): CanonicalReceiptItem[] {
  return loyaltyToPayments(loyalty.filter(isPrepaid)).map(({ name, amount }) => {
    const negative = fromKopecks(-toKopecks(amount))
    return { name, quantity: '1.000', price: negative, total: negative }
  })
}

/** Money that went back. A visit that did not take place counts neither way. */
function toRefund(head: Head, row: Settlement['money'][number], { desks }: Books): Receipt {
  const amount = money(row.amount)
  const at = row.date ? withOffsetOf(row.date, row.date) : head.closedAt
  return {
    ...head,
    externalId: `${head.externalId}:refund:${row.id}`,
    kind: 'refund',
    refundOf: head.externalId,
    status: head.status === 'cancelled' ? 'cancelled' : 'closed',
    openedAt: at,
    closedAt: at ?? head.openedAt,
    guests: undefined,
    total: amount,
    items: [
      {
        name: 'Возврат',
        quantity: '-1.000',
        price: fromKopecks(-toKopecks(amount)),
        total: amount,
      },
    ],
    payments: [moneyToPayment(row, desks)],
  }
}

function linesOf(record: Appointment, { prepaidGoods }: Books): Line[] {
  const services = record.services ?? []
  const goods = record.goods_transactions ?? []
  const isAdvance = (line: GoodLine) => prepaidGoods.has(goodOf(line) ?? '')
  return [
    ...services.map((line) => ({ item: serviceToItem(line), prepaid: false })),
    ...goods.map((line) => ({ item: goodToItem(line), prepaid: isAdvance(line) })),
  ]
}

/** The last payment, unless the visit was paid in advance: then the end of the last session. */
function closedAtOf(records: Appointment[], paid: { date: Moment; amount: number }[]): Moment {
  const ends = records.map(({ datetime, length }) => plusSeconds(datetime, length ?? 0))
  const begun = Math.min(...records.map(({ datetime }) => instantOf(datetime)))
  const payments = paid
    .filter(({ amount, date }) => amount > 0 && instantOf(date) >= begun)
    .map(({ date }) => date)
  return latest(payments.length > 0 ? payments : ends)
}

const latest = (moments: Moment[]) =>
  moments.reduce((a, b) => (instantOf(b) > instantOf(a) ? b : a))

/** Who did the largest part. */
function leaderOf(records: Appointment[]): string | undefined {
  const sums = new Map<string, number>()
  for (const { staff_id: staff, services = [] } of records) {
    const done = services.reduce((total, { cost }) => total + cost, 0)
    if (staff) sums.set(staff, (sums.get(staff) ?? 0) + done)
  }
  return [...sums].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

function customerOf({ client }: Pick<Appointment, 'client'>) {
  if (!client) return {}
  return {
    customerExternalId: client.id,
    customerPhone: phoneOf(client.phone),
    customerName: nameOf(client),
  }
}

function numberOf({ records }: Visit): string | undefined {
  const documents = records.flatMap((record) => record.documents ?? [])
  return documents.find(({ type_id: type }) => type === VISIT_DOCUMENT)?.number
}

function lastChangeOf({ records }: Visit): Moment | undefined {
  const changes = records.flatMap((record) => record.last_change_date ?? [])
  return changes.length > 0 ? latest(changes) : undefined
}

/** Several payments at one desk are one. */
function merged(payments: CanonicalPayment[]): CanonicalPayment[] {
  return [...Map.groupBy(payments, ({ type, name }) => `${type} ${name}`).values()].map((same) => ({
    ...same[0]!,
    amount: sum(same.map(({ amount }) => amount)),
  }))
}

const totalOf = (items: CanonicalReceiptItem[]) => sum(items.map(({ total }) => total))
const discountOf = (items: CanonicalReceiptItem[]) =>
  sum(items.map(({ discount }) => discount ?? '0.00'))
