import { money, normalizeEmail, normalizePhone, quantity, type Rec } from '@krug/connector-sdk'
import type { Row } from '../odata/query.ts'

/** Rows of our own service to records: the names differ a little, empty values are left out. */
const base = (row: Row) => ({
  externalId: row.id,
  updatedAt: row.updatedAt || undefined,
  deleted: row.deleted || undefined,
})

export const toVenue = (row: Row): Rec<'venue'> => ({
  ...base(row),
  name: row.name,
  address: row.address || undefined,
})

export const toCategory = (row: Row): Rec<'category'> => ({
  ...base(row),
  name: row.name,
  parentExternalId: row.parentId || undefined,
})

export const toProduct = (row: Row): Rec<'product'> => ({
  ...base(row),
  name: row.name,
  code: row.code || undefined,
  categoryExternalId: row.categoryId || undefined,
  kind: 'product',
  unit: row.unit || undefined,
  price: row.price ? money(row.price) : undefined,
  cost: row.cost && Number(row.cost) ? money(row.cost) : undefined,
})

export const toEmployee = (row: Row): Rec<'employee'> => ({
  ...base(row),
  name: row.name,
  role: row.role || undefined,
})

export const toCustomer = (row: Row): Rec<'customer'> => ({
  ...base(row),
  name: row.name || undefined,
  phone: phoneOf(row.phone),
  email: normalizeEmail(row.email ?? '') ?? undefined,
  birthDate: row.birthDate?.slice(0, 10) || undefined,
})

export const toReceipt = (row: Row): Rec<'receipt'> => ({
  ...base(row),
  deleted: undefined,
  venueExternalId: row.venueId || undefined,
  kind: row.kind ?? (row.refundOf || row.total.startsWith('-') ? 'refund' : 'sale'),
  refundOf: row.refundOf || undefined,
  status: row.deleted ? 'cancelled' : row.status,
  number: row.number || undefined,
  openedAt: row.openedAt || undefined,
  closedAt: row.closedAt || row.openedAt || undefined,
  total: money(row.total),
  discount: row.discount ? money(row.discount) : undefined,
  employeeExternalId: row.employeeId || undefined,
  customerExternalId: row.customer?.id || undefined,
  customerPhone: phoneOf(row.customer?.phone),
  customerName: row.customer?.name || undefined,
  items: row.items.map((item: Row) => ({
    externalId: item.lineId ? `${row.id}:${item.lineId}` : undefined,
    productExternalId: item.productId || undefined,
    name: item.name || undefined,
    quantity: quantity(item.quantity),
    price: money(item.price),
    total: money(item.amount),
    discount: item.discount ? money(item.discount) : undefined,
    cost: item.cost ? money(item.cost) : undefined,
  })),
  payments: row.payments.map((payment: Row) => ({
    type: payment.type,
    name: payment.name || undefined,
    amount: money(payment.amount),
  })),
})

const phoneOf = (phone: string | undefined) => (phone && normalizePhone(phone)) || undefined
