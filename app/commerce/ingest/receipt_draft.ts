import type { Rec } from '@krug/connector-sdk'
import { employeeKey, productKey } from '#commerce/ingest/named_dimensions'
import { minorUnits, thousandths } from '#shared/money'

type Receipt = Rec<'receipt'>

/** A receipt with all that can be worked out of it alone, while the database is busy with those before it. */
export interface ReceiptDraft {
  receipt: Receipt
  employee: string | undefined
  sums: {
    total: number
    discount: number
    cost: number
    costed_revenue: number
    qty_milli: number
  }
  items: ItemDraft[]
  payments: PaymentDraft[]
  discounts: { name: string; amount: number }[]
}

export interface ItemDraft {
  product: string | undefined
  qty_milli: number
  price: number
  total: number
  discount: number
  cost: number | null
}

export interface PaymentDraft {
  type: Receipt['payments'][number]['type']
  name: string | null
  amount: number
}

/** @throws RangeError for money and quantities that are none */
export function draftReceipt(receipt: Receipt): ReceiptDraft {
  const items = receipt.items.map(draftItem)
  const costed = items.filter(({ cost }) => cost !== null)
  return {
    receipt,
    employee: employeeKey(receipt),
    sums: {
      total: minorUnits(receipt.total),
      discount: minorUnits(receipt.discount ?? '0'),
      cost: costed.reduce((sum, { cost }) => sum + cost!, 0),
      costed_revenue: costed.reduce((sum, { total }) => sum + total, 0),
      qty_milli: items.reduce((sum, { qty_milli: quantity }) => sum + quantity, 0),
    },
    items,
    payments: receipt.payments.map(({ type, name, amount }) => ({
      type,
      name: name ?? null,
      amount: minorUnits(amount),
    })),
    discounts: (receipt.discounts ?? []).map(({ name, amount }) => ({
      name,
      amount: minorUnits(amount),
    })),
  }
}

function draftItem(item: Receipt['items'][number]): ItemDraft {
  return {
    product: productKey(item),
    qty_milli: thousandths(item.quantity),
    price: minorUnits(item.price),
    total: minorUnits(item.total),
    discount: minorUnits(item.discount ?? '0'),
    cost: item.cost === undefined ? null : minorUnits(item.cost),
  }
}
