import type { PaymentType } from '@krug/connector-sdk'

/** By the name of the currency: the dictionary of its types has no documented name. */
export function paymentType(name: string): PaymentType {
  if (/бонус|балл|bonus|loyal/i.test(name)) return 'bonus'
  if (/сбп|онлайн|сайт|приложени|online|sbp/i.test(name)) return 'online'
  if (/налич|рубл|cash/i.test(name) && !/безнал/i.test(name)) return 'cash'
  if (/карт|card|visa|mastercard|мир|эквайр|банк/i.test(name)) return 'card'
  if (/кредит|в долг|credit/i.test(name)) return 'credit'
  return 'other'
}
