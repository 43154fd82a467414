import vine from '@vinejs/vine'

/** Answers of the HTTP service of `docs/krug_service.bsl`: our own contract, so that there is little to translate. */
const id = () => vine.string().minLength(1)
const text = () => vine.string().trim().nullable().optional()
const decimal = () => vine.string().regex(/^-?\d+(\.\d+)?$/)
const base = { id: id(), updatedAt: text(), deleted: vine.boolean().nullable().optional() }

export const ping = vine.create({
  name: vine.string(),
  configuration: text(),
  version: text(),
  timezone: text(),
})

export const SERVICE_ROWS = {
  venues: vine.object({ ...base, name: vine.string(), address: text() }),
  categories: vine.object({ ...base, name: vine.string(), parentId: text() }),
  products: vine.object({
    ...base,
    name: vine.string(),
    code: text(),
    categoryId: text(),
    unit: text(),
    price: decimal().nullable().optional(),
    cost: decimal().nullable().optional(),
  }),
  employees: vine.object({ ...base, name: vine.string(), role: text() }),
  customers: vine.object({
    ...base,
    name: text(),
    phone: text(),
    email: text(),
    birthDate: text(),
  }),
  receipts: vine.object({
    ...base,
    number: text(),
    openedAt: text(),
    closedAt: text(),
    status: vine.enum(['closed', 'cancelled']),
    venueId: text(),
    employeeId: text(),
    customer: vine.object({ id: text(), phone: text(), name: text() }).nullable().optional(),
    total: decimal(),
    discount: decimal().nullable().optional(),
    kind: vine.enum(['sale', 'refund']).nullable().optional(),
    refundOf: text(),
    items: vine.array(
      vine.object({
        lineId: text(),
        productId: text(),
        name: text(),
        quantity: decimal(),
        price: decimal(),
        discount: decimal().nullable().optional(),
        amount: decimal(),
        cost: decimal().nullable().optional(),
      })
    ),
    payments: vine.array(
      vine.object({
        type: vine.enum(['cash', 'card', 'online', 'bonus', 'credit', 'other']),
        name: text(),
        amount: decimal(),
      })
    ),
  }),
}

export type ServiceList = keyof typeof SERVICE_ROWS
