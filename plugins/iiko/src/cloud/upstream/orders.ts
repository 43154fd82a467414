import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Day, Http } from '@krug/connector-sdk'
import type { Organization } from './organizations.ts'

const named = vine.object({ id: vine.string().optional(), name: vine.string().optional() })

const modifier = vine.object({
  positionId: vine.string().optional(),
  product: named.clone().optional(),
  amount: vine.number(),
  amountIndependentOfParentAmount: vine.boolean().optional(),
  price: vine.number().optional(),
  resultSum: vine.number().optional(),
  deleted: vine.any().optional(),
})

/** Half of a pizza. */
const component = vine.object({
  product: named.clone().optional(),
  cost: vine.number().optional(),
  price: vine.number().optional(),
  resultSum: vine.number().optional(),
  modifiers: vine.array(modifier.clone()).optional(),
})

/** A dish, two halves of one, or a service. */
const item = vine.object({
  type: vine.string().optional(),
  positionId: vine.string().optional(),
  product: named.clone().optional(),
  service: named.clone().optional(),
  primaryComponent: component.clone().optional(),
  secondaryComponent: component.clone().optional(),
  amount: vine.number().optional(),
  price: vine.number().optional(),
  /** Before discounts; not the cost of goods. */
  cost: vine.number().optional(),
  resultSum: vine.number().optional(),
  deleted: vine.any().optional(),
  size: named.clone().optional(),
  modifiers: vine.array(modifier.clone()).optional(),
  commonModifiers: vine.array(modifier.clone()).optional(),
})

const content = vine.object({
  status: vine.string(),
  number: vine.number().optional(),
  sum: vine.number().optional(),
  whenCreated: vine.string().optional(),
  whenClosed: vine.string().optional(),
  orderType: vine
    .object({ name: vine.string().optional(), orderServiceType: vine.string().optional() })
    .optional(),
  waiter: named.clone().optional(),
  operator: named.clone().optional(),
  customer: vine
    .object({
      type: vine.string().optional(),
      id: vine.string().optional(),
      name: vine.string().optional(),
      phone: vine.string().optional(),
    })
    .optional(),
  phone: vine.string().optional(),
  guestsInfo: vine.object({ count: vine.number().optional() }).optional(),
  tables: vine.any().optional(),
  items: vine.array(item).optional(),
  discounts: vine
    .array(
      vine.object({
        discountType: named.clone().optional(),
        sum: vine.number().optional(),
        selectivePositionsWithSum: vine
          .array(vine.object({ positionId: vine.string(), sum: vine.number() }))
          .optional(),
      })
    )
    .optional(),
  payments: vine
    .array(
      vine.object({
        paymentType: vine
          .object({ name: vine.string().optional(), kind: vine.string().optional() })
          .optional(),
        sum: vine.number(),
        isPreliminary: vine.boolean().optional(),
      })
    )
    .optional(),
  cancelInfo: vine.object({ whenCancelled: vine.string().optional() }).optional(),
  movedToDeliveryId: vine.string().optional(),
  isDeleted: vine.boolean().optional(),
})

const order = vine.object({
  id: vine.string(),
  posId: vine.string().optional(),
  organizationId: vine.string(),
  timestamp: vine.number().optional(),
  /** Without one while the till takes it in, or when it did not. */
  order: content.optional(),
})

const list = vine.create({ orders: vine.array(order.clone()) })
const byOrganization = vine.create({
  ordersByOrganizations: vine.array(
    vine.object({ organizationId: vine.string(), orders: vine.array(order.clone()) })
  ),
})

export type CloudOrder = Infer<typeof order>
export type OrderContent = NonNullable<CloudOrder['order']>
export type CloudItem = Infer<typeof item>
export type CloudModifier = Infer<typeof modifier>

/** The most orders that may be asked for at once. */
const MOST = 200

/** Deliveries for a day, by the clock of each organization. The vendor keeps about a week of them. */
export async function fetchDeliveries(http: Http, organizations: Organization[], day: Day) {
  const { ordersByOrganizations } = await http.send({
    method: 'POST',
    path: 'api/1/deliveries/by_delivery_date_and_status',
    json: {
      organizationIds: organizations.map(({ id }) => id),
      deliveryDateFrom: `${day} 00:00:00.000`,
      deliveryDateTo: `${day} 23:59:59.999`,
    },
    expect: byOrganization,
    readOnly: true,
  })
  return latest(ordersByOrganizations.flatMap(({ orders }) => orders))
}

export async function fetchDeliveriesById(http: Http, organizationId: string, ids: string[]) {
  return byParts(ids, (orderIds) =>
    http.send({
      method: 'POST',
      path: 'api/1/deliveries/by_id',
      json: { organizationId, orderIds },
      expect: list,
      readOnly: true,
    })
  )
}

/** Orders of the hall can be had by their ids alone, for 90 days. */
export async function fetchTableOrdersById(http: Http, organizationId: string, ids: string[]) {
  return byParts(ids, (orderIds) =>
    http.send({
      method: 'POST',
      path: 'api/1/order/by_id',
      json: { organizationIds: [organizationId], orderIds },
      expect: list,
      readOnly: true,
    })
  )
}

async function byParts(
  ids: string[],
  fetch: (part: string[]) => Promise<{ orders: CloudOrder[] }>
): Promise<CloudOrder[]> {
  const all: CloudOrder[] = []
  for (let start = 0; start < ids.length; start += MOST) {
    const { orders } = await fetch(ids.slice(start, start + MOST))
    all.push(...orders)
  }
  return latest(all)
}

/** Of several versions of one order the newest. */
function latest(orders: CloudOrder[]): CloudOrder[] {
  const byId = new Map<string, CloudOrder>()
  for (const each of orders) {
    const known = byId.get(each.id)
    if (!known || (each.timestamp ?? 0) >= (known.timestamp ?? 0)) byId.set(each.id, each)
  }
  return [...byId.values()]
}
