import vine from '@vinejs/vine'
import type { Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { ask } from './rk7.ts'
import { attribute, NO_CHANGES } from './xml.ts'

const text = () => vine.string().trim().optional()
const whole = () => vine.string().regex(/^-?\d+$/)

const list = vine.create({
  Status: vine.string(),
  lastversion: text(),
  Visit: vine
    .array(
      vine.object({
        GuestsCount: text(),
        Orders: vine
          .object({
            Order: vine
              .array(
                vine.object({
                  guid: vine.string(),
                  Version: vine.string(),
                  crc32: text(),
                  OrderName: text(),
                  TableCode: text(),
                  WaiterID: text(),
                  CreateTime: text(),
                  FinishTime: text(),
                })
              )
              .optional(),
          })
          .optional(),
      })
    )
    .optional(),
})

const discount = vine.object({
  id: text(),
  amount: whole().optional(),
  cardCode: text(),
  deleted: text(),
})
const extra = vine.object({ id: text(), count: text(), price: whole().optional() })

const order = vine.create({
  Order: vine
    .array(
      vine.object({
        guid: vine.string(),
        openTime: text(),
        orderSum: whole().optional(),
        paid: text(),
        finished: text(),
        deleted: text(),
        persistentComment: text(),
        Waiter: vine.object({ id: text(), name: text() }).optional(),
        OrderType: vine.object({ id: text(), name: text() }).optional(),
        Table: vine.object({ code: text() }).optional(),
        Guests: vine
          .object({
            count: text(),
            Guest: vine.array(vine.object({ cardCode: text() })).optional(),
          })
          .optional(),
        DeliveryBlock: vine.object({ isTakeOut: text() }).optional(),
        Discount: vine.array(discount).optional(),
        Session: vine
          .array(
            vine.object({
              Dish: vine
                .array(
                  vine.object({
                    id: vine.string(),
                    uni: text(),
                    line_guid: text(),
                    name: text(),
                    state: text(),
                    quantity: whole(),
                    price: whole(),
                    amount: whole(),
                    Modi: vine.array(extra).optional(),
                    Combo: vine
                      .object({
                        Component: vine
                          .array(
                            vine.object({
                              id: text(),
                              uni: text(),
                              name: text(),
                              quantity: whole().optional(),
                              price: whole().optional(),
                              amount: whole().optional(),
                            })
                          )
                          .optional(),
                      })
                      .optional(),
                    Discount: vine.array(discount).optional(),
                  })
                )
                .optional(),
            })
          )
          .optional(),
        PrintCheck: vine
          .array(
            vine.object({
              CheckNum: text(),
              amount: whole(),
              bill: text(),
              deleted: text(),
              printTime: text(),
              Pay: vine
                .array(vine.object({ id: text(), amount: whole(), deleted: text() }))
                .optional(),
            })
          )
          .optional(),
      })
    )
    .minLength(1),
})

export interface Listed {
  guid: string
  /** Another one whenever something of the order changed. */
  mark: string
  number?: string
  table?: string
  waiterId?: string
  guests?: string
  createdAt?: string
  finishedAt?: string
}

export type Order = Awaited<ReturnType<typeof fetchOrder>>
export type Dish = NonNullable<NonNullable<Order['Session']>[number]['Dish']>[number]

/**
 * The orders of the common shift that is open, ordered by id; null when nothing changed since `version`.
 * https://docs.rkeeper.ru/rk7/latest/ru/rabota-s-zakazami-46466350.html
 */
export async function fetchOrders(
  ctx: Context<Config>,
  version: string
): Promise<{ version: string; orders: Listed[] } | null> {
  const command = `CMD="GetOrderList" onlyOpened="0" needIdents="1" needCodes="1" needNames="1" lastversion="${attribute(version)}"`
  const found = await ask(ctx, { command, of: 'cash' }, list)
  if (found.Status === NO_CHANGES) return null
  const orders = (found.Visit ?? []).flatMap(({ GuestsCount: guests, Orders: inner }) =>
    (inner?.Order ?? []).map((row) => ({
      guid: row.guid,
      mark: `${row.guid} ${row.Version} ${row.crc32 ?? ''}`,
      number: row.OrderName,
      table: row.TableCode,
      waiterId: row.WaiterID,
      guests,
      createdAt: row.CreateTime,
      finishedAt: row.FinishTime,
    }))
  )
  const distinct = [...new Map(orders.map((each) => [each.guid, each])).values()]
  return {
    version: found.lastversion ?? '0',
    orders: distinct.toSorted((a, b) => (a.guid < b.guid ? -1 : 1)),
  }
}

export async function fetchOrder(ctx: Context<Config>, guid: string) {
  const command = `CMD="GetOrder" guid="${attribute(guid)}"`
  const { Order: found } = await ask(ctx, { command, of: 'cash' }, order)
  return found[0]!
}
