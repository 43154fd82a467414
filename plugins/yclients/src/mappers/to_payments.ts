import {
  fromKopecks,
  money,
  toKopecks,
  type CanonicalPayment,
  type Money,
  type PaymentType,
} from '@krug/connector-sdk'
import type { Desk, LoyaltyPayment, Settlement } from '../upstream/payments.ts'

/** Kinds of loyalty operations that pay: not fresh money, which came when they were bought or earned. */
const LOYALTY_PAYS: Record<number, string> = {
  3: 'Карта лояльности',
  8: 'Сертификат',
  9: 'Абонемент',
  11: 'Личный счёт',
}
const CERTIFICATE = 8
const ABONEMENT = 9

export function moneyToPayment(
  { account_id: account, amount }: Settlement['money'][number],
  desks: Map<string, Desk>
): CanonicalPayment {
  const desk = desks.get(account ?? '')
  return { type: typeOf(desk), name: desk?.title, amount: money(amount) }
}

function typeOf(desk: Desk | undefined): PaymentType {
  if (!desk) return 'other'
  if (desk.cash) return 'cash'
  return /онлайн|сбп|online|sbp|сайт/i.test(desk.title) ? 'online' : 'card'
}

export function loyaltyToPayments(all: LoyaltyPayment[]): CanonicalPayment[] {
  return all
    .filter(({ type_id: type, amount }) => type in LOYALTY_PAYS && amount !== 0)
    .map(({ type_id: type, amount }) => ({
      type: 'bonus',
      name: LOYALTY_PAYS[type],
      amount: money(Math.abs(amount)),
    }))
}

/** What was bought before, and counted then where the settings say so. */
export function isPrepaid({ type_id: type }: LoyaltyPayment): boolean {
  return type === CERTIFICATE || type === ABONEMENT
}

/** Takes what was paid for something else off the payments, one after another. */
export function lessen(payments: CanonicalPayment[], by: Money): CanonicalPayment[] {
  let rest = toKopecks(by)
  return payments.flatMap((payment) => {
    const taken = Math.min(rest, toKopecks(payment.amount))
    rest -= taken
    const amount = fromKopecks(toKopecks(payment.amount) - taken)
    return taken > 0 && amount === '0.00' ? [] : [{ ...payment, amount }]
  })
}
