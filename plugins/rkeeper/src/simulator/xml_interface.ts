import {
  ADDITIONS,
  CATEGORIES,
  CURRENCIES,
  DISCOUNTS,
  DISHES,
  EMPLOYEES,
  ORDER_TYPES,
  RESTAURANT,
  SET_MEAL,
  ORDERED,
  type MenuItem,
} from './menu_data.ts'
import {
  DISCOUNT,
  totalOf,
  type SimulatedCheck,
  type SimulatedLine,
  type SimulatedOrder,
} from './orders.ts'
import type { World } from './world.ts'

/** What stands for a price that is not set. */
const NO_PRICE = '9223372036854775807'

/** Carries out a query, whose one command is all that it holds. */
export function answerQuery(world: World, query: string): string {
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(query)?.[1] ?? ''
  const command = attribute('CMD')
  const answer = COMMANDS[command]?.(world, attribute)
  if (answer === undefined) return refusal(command, 'Bad Query Parameters', 'Unknown command')
  return answer
}

export function refusal(command: string, status: string, text: string): string {
  return result(command, { Status: status, ErrorText: text }, '')
}

type Attribute = (name: string) => string

const COMMANDS: Record<string, (world: World, attribute: Attribute) => string> = {
  GetSystemInfo2: (world) =>
    result(
      'GetSystemInfo2',
      {},
      element(
        'SystemInfo',
        {
          SystemTime: world.localTime,
          ShiftDate: `${world.openShift}T00:00:00`,
          RestCode: RESTAURANT.code,
        },
        [
          element('Restaurant', { ...RESTAURANT, guid: '{B0000000-0000-4000-8000-000000000001}' }),
          element('CashGroup', { id: 20, name: 'Касса' }),
        ]
      )
    ),

  GetRefData(world, attribute) {
    const items = REFERENCES[attribute('RefName')]
    if (!items) return refusal('GetRefData', 'Bad Query Parameters', 'Unknown RefName')
    const rows = items(attribute('PropMask')).map((item) =>
      element(
        'Item',
        world.removed.has(String(item.Ident)) ? { ...item, Status: 'rsDeleted' } : item
      )
    )
    const root = element('Item', { Ident: 0, Name: '', Status: 'rsActive' })
    return result(
      'GetRefData',
      {},
      element(
        'RK7Reference',
        { DataVersion: 91 + world.removed.size, Name: attribute('RefName') },
        [element('Items', {}, [root, ...rows])]
      )
    )
  },

  GetOrderList(world, attribute) {
    const version = String(world.version)
    if (attribute('lastversion') === version)
      return result('GetOrderList', { Status: 'No changes', lastversion: version }, '')
    const visits = world.openOrders.map((order) => visit(world, order))
    return result('GetOrderList', { lastversion: version }, visits.reverse().join(''))
  },

  GetOrder(world, attribute) {
    const order = world.openOrders.find(({ guid }) => guid === attribute('guid'))
    if (!order) return refusal('GetOrder', 'Query Executing Error', 'Заказ не найден')
    return result('GetOrder', {}, `<CommandResult>${orderElement(world, order)}</CommandResult>`)
  },
}

type Fields = Record<string, string | number | undefined>

const REFERENCES: Record<string, (mask: string) => Fields[]> = {
  CATEGLIST: () => CATEGORIES.map(({ id, name }) => named(id, name, { MainParentIdent: 0 })),
  MENUITEMS: (mask) => DISHES.map((item) => priced(item, mask)),
  MODIFIERS: (mask) => ADDITIONS.map((item) => priced(item, mask)),
  // Real servers are known to send this beside what was asked for.
  EMPLOYEES: () =>
    EMPLOYEES.map(({ id, code, name }) =>
      named(id, name, { Code: code, Password: `pin-${code}`, CardCode: `card-${code}` })
    ),
  CURRENCIES: () => CURRENCIES.map(({ id, name }) => named(id, name)),
  DISCOUNTS: () => DISCOUNTS.map(({ id, name }) => named(id, name)),
  UNCHANGEABLEORDERTYPES: () => ORDER_TYPES.map(({ id, name }) => named(id, name)),
}

const named = (id: number, name: string, more: Fields = {}): Fields => ({
  Ident: id,
  Name: name,
  Status: 'rsActive',
  ...more,
})

function priced({ id, name, code, category, price, status }: MenuItem, mask: string): Fields {
  const type = /PRICETYPES\^(\d+)/.exec(mask)?.[1] ?? '3'
  const set = type === '3' && price !== null
  return {
    ...named(id, name, { Code: code, MainParentIdent: category, Status: status }),
    [`PRICETYPES-${type}`]: set ? price : NO_PRICE,
  }
}

function visit(world: World, order: SimulatedOrder): string {
  const finished = world.isFinished(order)
  const row = element('Order', {
    OrderID: order.ident,
    guid: order.guid,
    Version: world.versionOf(order),
    crc32: (world.versionOf(order) * 7919).toString(16).toUpperCase().padStart(8, '0'),
    OrderName: `${order.table}.1`,
    TableCode: order.table,
    OrderTypeID: order.type,
    WaiterID: order.waiter.id,
    OrderSum: totalOf(order),
    Finished: Number(finished),
    Bill: Number(world.isBilled(order)),
    CreateTime: order.openedAt,
    FinishTime: finished ? order.finishedAt : undefined,
  })
  return element(
    'Visit',
    { VisitID: order.visit, Finished: Number(finished), GuestsCount: order.guests },
    [guests(order), element('Orders', {}, [row])]
  )
}

const guests = ({ card }: SimulatedOrder) =>
  element('Guests', {}, [element('Guest', { GuestLabel: 1, CardCode: card ?? undefined })])

function orderElement(world: World, order: SimulatedOrder): string {
  const finished = world.isFinished(order)
  const checks = order.checks.filter((check) => (check.preCheck ? world.isBilled(order) : finished))
  return element(
    'Order',
    {
      visit: order.visit,
      orderIdent: order.ident,
      guid: order.guid,
      openTime: order.openedAt,
      version: world.versionOf(order),
      orderSum: totalOf(order),
      discountSum: order.lines.reduce((sum, { discount }) => sum + discount, 0),
      paid: Number(finished && !order.deleted),
      finished: Number(finished),
      deleted: Number(order.deleted && finished),
      totalPieces: order.lines.length,
    },
    [
      element('Waiter', { id: order.waiter.id, code: order.waiter.code, name: order.waiter.name }),
      element('OrderType', { id: order.type }),
      element('Table', { code: order.table }),
      element('Guests', { count: order.guests }, [
        element('Guest', { guestLabel: 1, cardCode: order.card ?? undefined }),
      ]),
      ...(order.type === 3 ? [element('DeliveryBlock', { deliveryState: 1, isTakeOut: 0 })] : []),
      element(
        'Session',
        { uni: 1, line_guid: '{S}' },
        order.lines.map((line) => dish(order, line, finished))
      ),
      ...checks.map(printCheck),
    ]
  )
}

function dish(order: SimulatedOrder, line: SimulatedLine, finished: boolean): string {
  const { dish: item, quantity, ordered } = line
  const parts = item === SET_MEAL ? [ORDERED[10]!, ORDERED[18]!] : []
  return element(
    'Dish',
    {
      id: item.id,
      code: item.code,
      uni: line.uni,
      line_guid: `${order.guid.slice(1, 9)}-${order.guid.slice(-6, -1)}-${line.uni}`,
      name: item.name,
      state: finished ? 6 : 1,
      quantity,
      srcQuantity: ordered,
      price: item.price!,
      amount: line.amount,
      seat: 1,
    },
    [
      ...line.modifiers.map(({ item: modifier, count }) =>
        element('Modi', { id: modifier.id, count, price: modifier.price! })
      ),
      ...(parts.length
        ? [
            element(
              'Combo',
              {},
              parts.map((part, index) =>
                element('Component', {
                  id: part.id,
                  uni: line.uni * 100 + index,
                  name: part.name,
                  quantity,
                  price: 0,
                  amount: 0,
                })
              )
            ),
          ]
        : []),
      ...(line.discount
        ? [
            element('Discount', {
              id: DISCOUNT.id,
              amount: line.discount,
              cardCode: order.card ?? undefined,
              deleted: 0,
            }),
          ]
        : []),
      ...(ordered > quantity
        ? [element('Void', { quantity: ordered - quantity, amount: item.price! })]
        : []),
    ]
  )
}

function printCheck(check: SimulatedCheck): string {
  return element(
    'PrintCheck',
    {
      CheckNum: check.number,
      amount: check.amount,
      bill: Number(check.preCheck),
      deleted: Number(check.deleted),
      printTime: check.printedAt,
    },
    check.payments.map(({ currency, amount }) =>
      element('Pay', { id: currency, amount, deleted: 0 })
    )
  )
}

function result(command: string, attributes: Fields, content: string): string {
  const root = {
    ServerVersion: '7.7.0.100',
    XmlVersion: 250,
    Status: 'Ok',
    CMD: command,
    ErrorText: '',
    ...attributes,
  }
  return `<?xml version="1.0" encoding="utf-8"?>${element('RK7QueryResult', root, [content])}`
}

function element(name: string, attributes: Fields, children: string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  return `<${name}${written.join('')}>${children.join('')}</${name}>`
}

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (value: string) => value.replace(/[&<>"]/g, (sign) => NAMES[sign]!)
