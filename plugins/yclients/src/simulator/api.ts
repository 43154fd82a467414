import { json, type Answer, type VendorRequest } from '@krug/connector-sdk/simulator'
import { problem } from './faults.ts'
import {
  BRANCHES,
  DESKS,
  GOODS,
  GOODS_CATEGORIES,
  SERVICE_CATEGORIES,
  SERVICES,
  STAFF,
  type SimulatedBranch,
} from './salon_data.ts'
import {
  clientShape,
  isDeleted,
  operationShapes,
  recordShape,
  saleShape,
  visitOperations,
  visitShape,
} from './shapes.ts'
import { daysFrom, secondsOf, type SimulatedClient, type World } from './world.ts'

export interface Place {
  world: World
  /** The most rows of a page, whatever was asked for. */
  maxPage: number
  hooks: Map<number, Record<string, unknown>>
}

interface Call extends Place {
  request: VendorRequest
  branch: SimulatedBranch
  /** The numbers behind that of the branch. */
  ids: number[]
}

type Endpoint = (call: Call) => Answer

const ok = (data: unknown, meta: unknown = []) => json({ success: true, data, meta })
const DAY = 86_400

/** The vendor's endpoints behind the tokens. */
export function answerApi(place: Place, request: VendorRequest): Answer {
  const path = request.path.replace(/^\/api\/v1\//, '')
  if (path === 'companies') return companies(place, request)
  const numbers = (path.match(/\d+/g) ?? []).map(Number)
  const endpoint = ENDPOINTS[`${request.method} ${path.replace(/\d+/g, '*')}`]
  const branch = BRANCHES.find(({ id }) => id === numbers[0])
  if (!endpoint || !branch) return problem(404, 'Не найдено')
  return endpoint({ ...place, request, branch, ids: numbers.slice(1) })
}

const companyShape = (branch: SimulatedBranch) => ({
  id: branch.id,
  title: branch.title,
  city: branch.city,
  address: branch.address,
  timezone: Number(branch.offset.slice(1, 3)),
  timezone_name: branch.timezone,
  phone: '',
})

const companies = ({ maxPage }: Place, request: VendorRequest) =>
  paged(BRANCHES.map(companyShape), request.query, maxPage)

function paged(all: unknown[], query: URLSearchParams, maxPage: number, total = true): Answer {
  const size = Math.min(Number(query.get('count') ?? 25), maxPage)
  const page = Number(query.get('page') ?? 1)
  const rows = all.slice((page - 1) * size, page * size)
  return ok(rows, total ? { page, total_count: all.length } : [])
}

const ENDPOINTS: Record<string, Endpoint> = {
  'GET company/*': ({ branch }) => ok(companyShape(branch)),
  'GET company/*/service_categories': () =>
    ok(SERVICE_CATEGORIES.map((category) => ({ ...category, weight: 1, api_id: '0' }))),
  'GET company/*/services': () =>
    ok(
      SERVICES.map(({ id, title, category, price }) => ({
        id,
        title,
        category_id: category.id,
        price_min: String(price),
        price_max: String(price),
        active: 1,
        staff: [],
      })),
      { total_count: SERVICES.length }
    ),
  'GET company/*/staff': ({ branch }) =>
    ok(
      STAFF.filter((master) => master.branch === branch).map(({ id, name, position, fired }) => ({
        id,
        name,
        specialization: position.toLowerCase(),
        position: id % 2 ? { id: 1, title: position } : [],
        fired: fired ? 1 : 0,
        hidden: 0,
        status: 0,
      }))
    ),
  'GET goods_categories/*/*': ({ ids }) => ok(ids[0] === 0 ? GOODS_CATEGORIES : []),
  'GET goods/*': ({ request, maxPage }) =>
    paged(
      GOODS.map((good) => ({
        good_id: String(good.id),
        title: good.title,
        category_id: good.category.id,
        cost: good.price,
        actual_cost: good.cost,
        unit_short_title: 'шт',
        barcode: '',
        loyalty_abonement_type_id: good.abonement ? 5 : 0,
        loyalty_certificate_type_id: good.certificate ? 6 : 0,
      })),
      request.query,
      maxPage,
      false
    ),
  'GET accounts/*': () => ok(DESKS),
  'GET records/*': records,
  'GET record/*/*': ({ world, ids }) => {
    const booking = world.find(ids[0]!)
    if (!booking) return problem(404, 'Запись не найдена')
    return ok(recordShape(world, booking, true))
  },
  'GET visit/details/*/*/*': ({ world, branch, ids }) => {
    const booking = world.find(ids[0]!)
    if (!booking || booking.visit !== ids[1]) return problem(404, 'Визит не найден')
    const own = world.bookings(branch, booking.day).filter(({ visit }) => visit === ids[1])
    return ok(visitShape(world, own))
  },
  'GET storages/transactions/*': operations,
  'GET company/*/sale/*': ({ world, ids }) => {
    const sale = world.findSale(ids[0]!)
    return sale ? ok(saleShape(sale)) : problem(404, 'Документ не найден')
  },
  'POST company/*/clients/search': ({ world, branch, request, maxPage }) => {
    const { page, page_size: size, fields } = request.json()
    const all = clientsOf(world, branch)
    const rows = all.slice((page - 1) * Math.min(size, maxPage), page * Math.min(size, maxPage))
    const pick = (shape: Record<string, unknown>) =>
      Object.fromEntries(['id', ...(fields ?? [])].map((field: string) => [field, shape[field]]))
    return ok(
      rows.map((client) => pick(clientShape(client))),
      { total_count: all.length }
    )
  },
  'GET clients/*': ({ world, branch, request, maxPage }) => {
    const { query } = request
    const after = query.get('changed_after')
    const phone = query.get('phone')?.replace(/\D/g, '')
    const rows = clientsOf(world, branch)
      .filter(({ changedAt }) => !after || changedAt >= secondsOf(branch, after))
      .filter((client) => !phone || client.phone.endsWith(phone.slice(1)))
    return paged(rows.map(clientShape), query, maxPage)
  },
  'GET client/*/*': ({ world, branch, ids }) => {
    const client = clientsOf(world, branch).find(({ id }) => id === ids[0])
    return client ? ok(clientShape(client)) : problem(404, 'Клиент не найден')
  },
  'POST clients/*': ({ world, branch, request }) => {
    const { name, surname = '', phone, email = '' } = request.json()
    if (!name || !phone) return problem(422, 'Не заполнено имя или телефон')
    const taken = clientsOf(world, branch).some((client) => client.phone === phone)
    if (taken) return problem(422, 'Клиент с таким телефоном уже есть')
    const client = world.writeClient({ branch, name, surname, phone, email })
    return json({ success: true, data: clientShape(client), meta: [] }, 201)
  },
  'PUT client/*/*': ({ world, branch, ids, request }) => {
    const { name, surname = '', phone, email = '' } = request.json()
    if (!name || !phone) return problem(422, 'Не заполнено имя или телефон')
    return ok(clientShape(world.writeClient({ branch, name, surname, phone, email }, ids[0])))
  },
  'GET hooks_settings/*': ({ hooks, branch }) =>
    ok(hooks.get(branch.id) ?? { urls: [], active: 0 }),
  'POST hooks_settings/*': ({ hooks, branch, request }) => {
    hooks.set(branch.id, request.json())
    return json({ success: true, data: hooks.get(branch.id), meta: [] }, 201)
  },
}

function records({ world, branch, request, maxPage }: Call): Answer {
  const { query } = request
  const after = query.get('changed_after')
  const since = after ? secondsOf(branch, after) : 0
  const rows = sessionDays(world, query, since)
    .flatMap((day) => world.bookings(branch, day))
    .filter((each) => query.has('with_deleted') || !isDeleted(world, each))
    .filter((each) => world.changedAt(each) >= since)
    .toSorted((a, b) => b.start - a.start || b.id - a.id)
  const withMoney = query.has('include_finance_transactions')
  return paged(
    rows.map((each) => recordShape(world, each, withMoney)),
    query,
    maxPage
  )
}

function operations({ world, branch, request, maxPage }: Call): Answer {
  const { query } = request
  const after = query.get('changed_after')
  const since = after ? secondsOf(branch, after) : 0
  const rows = sessionDays(world, query, since).flatMap((day) => [
    ...world.sales(branch, day).flatMap((sale) => operationShapes(sale)),
    ...world.bookings(branch, day).flatMap((booking) => visitOperations(world, booking)),
  ])
  const changed = rows.filter((row) => Date.parse(row.last_change_date) / 1000 >= since)
  return paged(changed, query, maxPage, false)
}

/** The days asked for. What changed is looked for everywhere: anybody may edit an old record. */
function sessionDays(world: World, query: URLSearchParams, since: number): string[] {
  const from = query.get('start_date') ?? world.firstDay
  const to = query.get('end_date') ?? world.lastDay
  const begin = from < world.firstDay ? world.firstDay : from
  if (since > 0 && !world.hasEdits) {
    const recent = new Date((since - 3 * DAY) * 1000).toISOString().slice(0, 10)
    return daysFrom(recent > begin ? recent : begin, to)
  }
  return daysFrom(begin, to)
}

const clientsOf = (world: World, branch: SimulatedBranch): SimulatedClient[] =>
  world.clients.filter((client) => client.branch === branch).toSorted((a, b) => a.id - b.id)
