import { ADDITIONS, DISHES, GROUPS } from './menu_data.ts'
import { COLUMNS, report, UnknownColumn } from './report.ts'
import { shiftPayments, shiftShape, shiftsOf } from './shifts.ts'
import { EMPLOYEES } from './venue_data.ts'
import { daysFrom, type World } from './world.ts'
import { json, text, xml, type Answer, type VendorRequest } from '@krug/connector-sdk/simulator'

interface OlapRequest {
  groupByRowFields?: string[]
  aggregateFields?: string[]
  filters?: Record<string, { from?: string; to?: string; includeHigh?: boolean; values?: string[] }>
}

const SHIFT_PAYMENTS = 'v2/cashshifts/payments/list/'

/** The vendor's endpoints behind the login. */
export function answerApi(world: World, path: string, { body, query }: VendorRequest): Answer {
  if (path.startsWith(SHIFT_PAYMENTS)) return paymentsOf(world, path.slice(SHIFT_PAYMENTS.length))
  const endpoint = ENDPOINTS[path]
  return endpoint ? endpoint(world, body, query) : text(404, `No such method: ${path}`)
}

const ENDPOINTS: Record<string, (world: World, body: string, query: URLSearchParams) => Answer> = {
  'corporation/departments': ({ venues }) => {
    const top = item({ id: 'c0', name: 'Группа «Хлеб и Соль»', type: 'CORPORATION' })
    const stores = item({ id: 's0', parentId: 'c0', name: 'Склад', type: 'STORE' })
    const departments = venues.map(({ id, name }) =>
      item({ id, parentId: 'c0', name, type: 'DEPARTMENT' })
    )
    return xml(`<corporateItemDtoes>${[top, stores, ...departments].join('')}</corporateItemDtoes>`)
  },
  'employees': ({ removed }) => {
    const staff = EMPLOYEES.map(({ id, name, role, deleted }) =>
      element('employee', {
        id,
        name,
        mainRoleCode: role,
        deleted: String(deleted || removed.has(id)),
        supplier: 'false',
        employee: 'true',
        client: 'false',
      })
    )
    const supplier = element('employee', {
      id: 'e1000000-0000-4000-8000-000000000001',
      name: 'ООО «Поставка»',
      deleted: 'false',
      supplier: 'true',
      employee: 'false',
      client: 'false',
    })
    return xml(`<employees>${[...staff, supplier].join('')}</employees>`)
  },
  'v2/entities/products/group/list': ({ removed }) =>
    json(GROUPS.map(({ id, name }) => ({ id, name, parent: null, deleted: removed.has(id) }))),
  'v2/entities/products/list': ({ removed }) =>
    json([
      ...[...DISHES, ...ADDITIONS].map((dish) => ({
        id: dish.id,
        deleted: removed.has(dish.id),
        name: dish.name,
        num: dish.code,
        code: dish.code,
        parent: dish.group.id,
        type: dish.type,
        mainUnit: 'u1',
        defaultSalePrice: dish.price,
        estimatedPurchasePrice: dish.cost,
      })),
      { id: 'f0', deleted: false, name: 'Мука', num: '1', parent: null, type: 'PREPARED' },
    ]),
  'v2/cashshifts/list': (world, _, query) =>
    json(
      daysFrom(query.get('openDateFrom')!, query.get('openDateTo')!).flatMap((day) =>
        shiftsOf(world, day).map(shiftShape)
      )
    ),
  'v2/price': ({ venues }) =>
    json({
      result: 'SUCCESS',
      errors: null,
      revision: 1,
      response: [...DISHES, ...ADDITIONS].map((dish) => ({
        departmentId: venues[0]?.id,
        productId: dish.id,
        productSizeId: null,
        prices: [{ dateFrom: '2025-01-01', dateTo: '2500-01-01', price: dish.price }],
      })),
    }),
  'v2/reports/olap/columns': () => json(COLUMNS),
  'v2/reports/olap': (world, body) => {
    const {
      groupByRowFields = [],
      aggregateFields = [],
      filters = {},
    }: OlapRequest = JSON.parse(body)
    const window = filters['OpenDate.Typed']
    if (!window?.from || !window.to) return text(400, 'Filter by date is required')
    const departments = filters['Department.Id']?.values
    const days = daysFrom(window.from.slice(0, 10), window.to.slice(0, 10))
    const orders = world.venues
      .filter(({ id }) => !departments || departments.includes(id))
      .flatMap((venue) =>
        (window.includeHigh ? days : days.slice(0, -1)).flatMap((day) => world.ordersOf(venue, day))
      )
    try {
      return json({ data: report(orders, groupByRowFields, aggregateFields), summary: [] })
    } catch (error) {
      if (error instanceof UnknownColumn) return text(400, `Unknown OLAP field ${error.message}`)
      throw error
    }
  },
}

/** Ids of shifts begin with their day. */
function paymentsOf(world: World, id: string): Answer {
  const shift = shiftsOf(world, id.slice(0, 10)).find((each) => each.id === id)
  return shift ? json(shiftPayments(shift)) : text(404, 'No such shift')
}

const item = (fields: Record<string, string>) => element('corporateItemDto', fields)

function element(name: string, fields: Record<string, string>): string {
  const inner = Object.entries(fields).map(([key, value]) => `<${key}>${value}</${key}>`)
  return `<${name}>${inner.join('')}</${name}>`
}
