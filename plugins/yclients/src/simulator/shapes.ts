import { person } from '@krug/connector-sdk/simulator'
import { costOf, deskOf, totalOf, type Booking, type CounterSale } from './bookings.ts'
import {
  clientId,
  naive,
  paymentId,
  refundId,
  zoned,
  type SimulatedClient,
  type World,
} from './world.ts'

/** The vendor's shapes, with its habits: ids as texts here and there, `0`, `1` and `true`, lists for nothing. */
export function recordShape(world: World, booking: Booking, withMoney: boolean) {
  const { branch, start, end, lines, goods } = booking
  const attendance = world.attendanceOf(booking)
  const settled = world.isSettled(booking)
  return {
    id: booking.id,
    company_id: branch.id,
    staff_id: booking.master.id,
    visit_id: String(booking.visit),
    activity_id: booking.activity,
    clients_count: booking.activity ? 3 : 1,
    client: booking.client === null ? null : clientName(booking),
    services: lines.map((line) => ({
      id: line.service.id,
      title: line.service.title,
      amount: 1,
      first_cost: line.service.price,
      discount: line.discount,
      cost: costOf(line),
      cost_to_pay: costOf(line),
      manual_cost: costOf(line),
      cost_per_unit: line.service.price,
    })),
    goods_transactions: goods.map(({ good, amount }, index) => ({
      id: booking.id * 10 + 5 + index,
      good_id: String(good.id),
      title: good.title,
      amount: -amount,
      first_cost: -good.price * amount,
      discount: 0,
      cost: String(-good.price * amount),
      cost_per_unit: String(good.price),
    })),
    date: naive(branch, start),
    datetime: zoned(branch, start),
    create_date: zoned(branch, booking.createdAt, false),
    last_change_date: zoned(branch, world.changedAt(booking), false),
    length: end - start,
    attendance,
    visit_attendance: attendance,
    confirmed: 1,
    online: false,
    paid_full: settled ? 1 : 0,
    payment_status: settled ? 1 : 0,
    prepaid: false,
    deleted: isDeleted(world, booking),
    comment: 'Аллергия на краску',
    custom_fields: [],
    documents: [{ id: booking.visit, type_id: 7, number: booking.visit % 100_000 }],
    ...(withMoney && { finance_transactions: moneyShape(world, booking) }),
  }
}

export const isDeleted = (world: World, { deletedAt }: Booking) =>
  deletedAt !== undefined && deletedAt <= world.now

function clientName({ branch, client, id }: Booking) {
  const { firstName, lastName, phone } = person(client!)
  return {
    id: clientId(branch, client!),
    name: firstName,
    surname: lastName,
    phone: id % 2 ? Number(phone.slice(1)) : phone.slice(1),
    email: '',
    discount: 0,
  }
}

function moneyShape(world: World, booking: Booking) {
  const { branch, id, visit } = booking
  if (!world.isSettled(booking) || booking.paidBy !== 'money') return []
  const row = { document_id: visit, expense_id: 5, account_id: deskOf(booking.desk).id }
  const paid = {
    ...row,
    id: paymentId(id),
    date: naive(branch, world.settledAt(booking)),
    amount: totalOf(booking),
    record_id: id,
  }
  const back = {
    ...row,
    id: refundId(id),
    date: naive(branch, world.refundAt(booking)),
    amount: String(-booking.refunded),
    record_id: id,
  }
  return [...(totalOf(booking) > 0 ? [paid] : []), ...(world.isRefunded(booking) ? [back] : [])]
}

/** What a visit was paid with, as its details tell. */
export function visitShape(world: World, bookings: Booking[]) {
  const paid = bookings.filter((each) => world.isSettled(each) && each.paidBy !== 'money')
  return {
    items: [],
    payment_transactions: [],
    loyalty_transactions: paid.map((booking) => ({
      id: booking.id,
      type_id: booking.paidBy === 'abonement' ? 9 : 11,
      amount: totalOf(booking),
    })),
    kkm_transaction_details_container: [],
  }
}

export function operationShapes(sale: CounterSale) {
  const { branch, document, at, master } = sale
  return sale.goods.map(({ good, amount }, index) => ({
    id: document * 10 + index,
    document_id: document,
    type_id: 1,
    record_id: 0,
    amount: -amount,
    cost_per_unit: String(good.price),
    cost: String(good.price * amount),
    discount: '0',
    create_date: zoned(branch, at, false),
    last_change_date: zoned(branch, sale.editedAt ?? at, false),
    good: { id: good.id, title: good.title },
    master: { id: master.id, title: master.name },
    client: sale.client === null ? [] : saleClient(sale),
    deleted: false,
  }))
}

function saleClient({ branch, client }: CounterSale) {
  const { firstName, phone } = person(client!)
  return { id: clientId(branch, client!), name: firstName, phone }
}

/** Goods of visits go out of the stock too, and name their record. */
export function visitOperations(world: World, booking: Booking) {
  if (!world.isSettled(booking)) return []
  return booking.goods.map(({ good, amount }, index) => ({
    id: booking.id * 10 + 5 + index,
    document_id: booking.visit,
    type_id: 1,
    record_id: booking.id,
    amount: -amount,
    cost_per_unit: String(good.price),
    cost: String(good.price * amount),
    discount: '0',
    create_date: zoned(booking.branch, booking.end, false),
    last_change_date: zoned(booking.branch, world.changedAt(booking), false),
    good: { id: good.id, title: good.title },
    master: [],
    client: [],
    deleted: false,
  }))
}

export function saleShape(sale: CounterSale) {
  const amount = sale.goods.reduce((sum, { good, amount: units }) => sum + good.price * units, 0)
  const desk = deskOf(sale.desk)
  return {
    state: {
      items: [],
      payment_transactions: [
        {
          id: sale.document * 10 + 9,
          date: zoned(sale.branch, sale.at, false),
          amount,
          account: { id: desk.id, title: desk.title, is_cash: desk.type === 0 },
        },
      ],
      loyalty_transactions: [],
    },
    kkm_state: [],
  }
}

export function clientShape(client: SimulatedClient) {
  return {
    id: client.id,
    name: client.name,
    surname: client.surname,
    patronymic: '',
    phone: client.id % 2 ? client.phone : `+${client.phone}`,
    email: client.email,
    birth_date: client.birthDate,
    last_change_date: zoned(client.branch, client.changedAt, false),
    discount: 0,
    spent: 0,
    comment: 'Любит кофе',
  }
}
