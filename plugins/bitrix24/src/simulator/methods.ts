import type { SimulatedContact } from '@krug/connector-sdk/simulator'
import {
  CATEGORIES_ANSWER,
  DEPARTMENTS_ANSWER,
  STATUSES_ANSWER,
  USERS_ANSWER,
  userId,
  type Row,
} from './dictionary.ts'
import { listPage, type Params } from './lists.ts'
import { VendorProblem, type Reply } from './reply.ts'
import { contactId, dealId, type World } from './world.ts'

/** What was opened, to whom, and what may be switched. */
export interface Portal {
  world: World
  scopes: string[]
  /** The user on whose behalf the caller works. */
  admin: boolean
  /** Ids of pipelines that people deleted; deals keep their stages. */
  deletedPipelines: Set<number>
  /** Ids of deals that the user may not see. */
  hiddenDeals: Set<number>
  /** Deals in another currency than roubles. */
  foreignDeals: Set<number>
  handlers: { event: string; handler: string }[]
}

type Method = (portal: Portal, params: Params, byApplication: boolean) => Reply

const SCOPES: [RegExp, string][] = [
  [/^crm\./, 'crm'],
  [/^user\./, 'user'],
  [/^tasks\./, 'task'],
  [/^department\./, 'department'],
]

export function runMethod(
  portal: Portal,
  name: string,
  params: Params,
  byApplication: boolean
): Reply {
  const scope = SCOPES.find(([pattern]) => pattern.test(name))?.[1]
  const opened = portal.scopes.some((each) => each === scope || each === `${scope}_basic`)
  if (scope && !opened) {
    throw new VendorProblem(403, 'insufficient_scope', 'The request requires higher privileges')
  }
  const method = METHODS[name]
  if (!method) throw new VendorProblem(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!')
  return method(portal, params, byApplication)
}

const METHODS: Record<string, Method> = {
  'profile': ({ admin }) => ({
    result: { ID: String(userId(0)), ADMIN: admin, NAME: 'Ирина', LAST_NAME: 'Лебедева' },
  }),

  'scope': ({ scopes }) => ({ result: scopes }),

  'user.get': (_, params) => asList(USERS_ANSWER, params, 'ID'),

  'department.get': (_, params) => asList(DEPARTMENTS_ANSWER, params, 'ID'),

  'crm.category.list': ({ deletedPipelines }) => ({
    result: { categories: CATEGORIES_ANSWER.filter(({ id }) => !deletedPipelines.has(id)) },
  }),

  'crm.status.list': (_, params) => asList(STATUSES_ANSWER, params, 'SORT'),

  'crm.item.list': (portal, params) => {
    const { rows, ...page } = listPage(itemsOf(portal, params), params, 'id')
    return { result: { items: rows }, ...page }
  },

  'crm.item.get': (portal, params) => {
    const id = Number(params.id)
    const item = itemsOf(portal, params).find((each) => each.id === id)
    if (item) return { result: { item } }
    if (portal.hiddenDeals.has(id)) throw new VendorProblem(400, 'ACCESS_DENIED', 'Access denied')
    throw new VendorProblem(400, 'NOT_FOUND', 'Элемент не найден')
  },

  'crm.item.add': ({ world }, { fields }) => writeContact(world, fields),
  'crm.item.update': ({ world }, { id, fields }) =>
    writeContact(
      world,
      fields,
      world.contacts.find(({ number }) => contactId(number) === id)
    ),

  'crm.item.productrow.list': ({ world }, params) => {
    const { rows, ...page } = listPage(
      world.deals.flatMap((deal) => world.productRows(deal)),
      params,
      'id'
    )
    return { result: { productRows: rows }, ...page }
  },

  'crm.item.payment.list': ({ world }, { entityId }) => {
    const deal = world.deals.find((each) => dealId(each) === Number(entityId))
    return { result: deal ? world.payments(deal) : [] }
  },

  'crm.stagehistory.list': ({ world }, params) => {
    const steps = world.deals.flatMap((deal) => world.history(deal))
    const { rows, ...page } = listPage(steps, params, 'ID')
    return { result: { items: rows }, ...page }
  },

  'crm.activity.list': ({ world }, params) =>
    asList(
      world.tasks.map((task) => world.activity(task)),
      params,
      'START_TIME'
    ),

  'tasks.task.list': ({ world }, params) => {
    const tasks = world.tasks.filter(({ type }) => type === 'task')
    const { rows, ...page } = listPage(
      tasks.map((task) => world.task(task)),
      params,
      'id'
    )
    return { result: { tasks: rows }, ...page }
  },

  'crm.duplicate.findbycomm': ({ world }, { values }) => {
    const wanted = new Set((values as string[]).map(digits))
    const found = world.contacts.filter(({ phones }) =>
      phones.some((phone) => wanted.has(digits(phone)))
    )
    const ids = found.map(({ number }) => contactId(number)).slice(0, 20)
    return { result: ids.length > 0 ? { CONTACT: ids } : [] }
  },

  'event.bind': (portal, { event, handler }, byApplication) => {
    forApplications(byApplication)
    portal.handlers.push({ event: String(event).toUpperCase(), handler })
    return { result: true }
  },

  'event.get': ({ handlers }, _, byApplication) => {
    forApplications(byApplication)
    return { result: handlers }
  },

  'event.unbind': (portal, { event, handler }, byApplication) => {
    forApplications(byApplication)
    const kept = portal.handlers.filter(
      (each) => each.handler !== handler || each.event !== String(event).toUpperCase()
    )
    const count = portal.handlers.length - kept.length
    portal.handlers = kept
    return { result: { count } }
  },
}

function forApplications(byApplication: boolean) {
  if (!byApplication) {
    throw new VendorProblem(403, 'WRONG_AUTH_TYPE', 'Current authorization type is denied')
  }
}

function asList(all: Row[], params: Params, key: string): Reply {
  const { rows, ...page } = listPage(all, params, key)
  return { result: rows, ...page }
}

function itemsOf(portal: Portal, { entityTypeId }: Params): Row[] {
  const { world, hiddenDeals, foreignDeals } = portal
  if (Number(entityTypeId) === 1) return world.leads.map((deal) => world.lead(deal))
  if (Number(entityTypeId) === 3) return world.contacts.map((contact) => world.contact(contact))
  return world.deals
    .filter((deal) => !hiddenDeals.has(dealId(deal)))
    .map((deal) => ({
      ...world.deal(deal),
      ...(foreignDeals.has(dealId(deal)) && { currencyId: 'USD' }),
    }))
}

/** Values with an id are replaced, those without are added: sent twice, a phone stands there twice. */
function writeContact(world: World, fields: Params, known?: SimulatedContact): Reply {
  const sent = (type: string): string[] =>
    (fields.fm ?? []).flatMap((each: Row) => (each.typeId === type ? [String(each.value)] : []))
  const name = [fields.name, fields.lastName].filter(Boolean).join(' ')
  const { number } = world.team.writeContact(
    {
      name: name || known?.name || '',
      phones: [...(known?.phones ?? []), ...sent('PHONE')],
      emails: [...(known?.emails ?? []), ...sent('EMAIL')],
    },
    known?.number
  )
  return { result: { item: { id: contactId(number) } } }
}

/** The vendor looks for the digits, without the code of the country. */
const digits = (phone: string) => phone.replace(/\D/g, '').slice(-10)
