import type { CanonicalReceipt, Rec } from '@krug/connector-sdk'
import type { Rejection } from '#commerce/ingest/result'

const RECEIPT = new Set([
  'externalId',
  'venueExternalId',
  'kind',
  'refundOf',
  'status',
  'closedAt',
  'sourceDate',
  'total',
  'items',
  'payments',
  'customerPhoneHash',
])
const ITEM = new Set(['name', 'category', 'quantity', 'price', 'total'])
const PAYMENT = new Set(['type', 'amount'])
const CATEGORY = 'medical_service'

/**
 * Medical secrecy, the core's half: date, paid sum, the one category and a keyed hash of the phone may come in. A
 * record that carries more is refused and not kept in any form.
 */
export function refusedAsMedical(receipt: Rec<'receipt'>): Rejection | null {
  const excess = excessFields(receipt)
  if (excess.length === 0) return null
  return {
    code: 'E_MEDICAL_SECRECY',
    reason: {
      ru: `Запись медицинской организации содержит лишние поля (${excess.join(', ')}) и не сохранена`,
      en: `A record of a medical business carries fields it must not (${excess.join(', ')}) and was not kept`,
    },
    record: null,
  }
}

function excessFields(receipt: Rec<'receipt'>): string[] {
  const { items, payments } = receipt as CanonicalReceipt
  const excess = beyond(receipt, RECEIPT)
  if (
    items.length !== 1 ||
    items[0].category !== CATEGORY ||
    (items[0].name ?? CATEGORY) !== CATEGORY
  )
    excess.push('items')
  for (const item of items) excess.push(...beyond(item, ITEM))
  for (const payment of payments) {
    excess.push(...beyond(payment, PAYMENT))
    if (payment.type !== 'other') excess.push('payments.type')
  }
  return [...new Set(excess)]
}

function beyond(value: object, allowed: Set<string>) {
  return Object.entries(value)
    .filter(([key, content]) => content !== undefined && !allowed.has(key))
    .map(([key]) => key)
}
