import type { PaymentType } from '@krug/connector-sdk'

/** By the vendor's group of payment types, and by how the business calls its own. */
export function paymentType(group: string, name: string): PaymentType {
  if (/бонус|балл|bonus|iikocard|плазиус/i.test(name)) return 'bonus'
  if (/сбп|онлайн|сайт|приложени|online|sbp/i.test(name)) return 'online'
  if (group === 'CASH') return 'cash'
  if (group === 'CARD') return 'card'
  if (group === 'CREDIT') return 'credit'
  return 'other'
}
