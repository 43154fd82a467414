import {
  json,
  nothing,
  type Answer,
  type SimulatedContact,
  type VendorRequest,
} from '@krug/connector-sdk/simulator'
import { answerList, type ListSettings } from './lists.ts'
import { problem } from './tokens.ts'
import {
  ACCOUNT_ANSWER,
  contactId,
  contactNumber,
  ELEMENTS_ANSWER,
  leadId,
  PIPELINE_ANSWER,
  taskId,
  USERS_ANSWER,
  type World,
} from './world.ts'

interface Place {
  world: World
  settings: ListSettings
  webhooks: Map<string, string[]>
}

type Endpoint = (place: Place, request: VendorRequest, id: number) => Answer

/** The vendor's endpoints behind the login. */
export function answerApi(place: Place, request: VendorRequest): Answer {
  const path = request.path.replace(/^\/api\/v4\//, '')
  const pattern = path.replace(/\d+/g, '*')
  const endpoint = ENDPOINTS[`${request.method} ${pattern}`]
  if (!endpoint) return problem(404, `No such method: ${path}`)
  return endpoint(place, request, Number(/\d+/.exec(path)?.[0]))
}

const found = (entity: object | undefined) => (entity ? json(entity) : nothing())

const ENDPOINTS: Record<string, Endpoint> = {
  'GET account': ({ settings }) =>
    json({ ...ACCOUNT_ANSWER, is_api_filter_enabled: settings.filters }),

  'GET leads/pipelines': () => json({ _total_items: 3, _embedded: { pipelines: PIPELINE_ANSWER } }),

  'GET users': ({ settings }, request) => answerList('users', USERS_ANSWER, request, settings),

  'GET leads': ({ world, settings }, request) => {
    const trash = request.query.get('with')?.includes('only_deleted')
    const leads = trash
      ? world.team.deals
          .filter(({ deleted }) => deleted && !deleted.purged)
          .map((deal) => world.stub(deal))
      : world.liveDeals.filter((deal) => !world.isUnsorted(deal)).map((deal) => world.lead(deal))
    return answerList<{ id: number }>('leads', leads, request, settings)
  },

  'GET leads/*': ({ world }, _, id) => {
    const deal = world.liveDeals.find((each) => leadId(each) === id)
    return found(deal && world.lead(deal))
  },

  'GET leads/unsorted': ({ world, settings }, request) => {
    const waiting = world.liveDeals.filter((deal) => world.isUnsorted(deal))
    const rows = waiting.map((deal) => ({ id: leadId(deal), ...world.unsorted(deal) }))
    return answerList('unsorted', rows, request, settings)
  },

  'GET contacts': ({ world, settings }, request) => {
    const text = request.query.get('query')
    const matches = ({ phones }: SimulatedContact) =>
      !text || phones.some((phone) => phone.replace(/\D/g, '').includes(text))
    const rows = world.liveContacts.filter(matches).map((contact) => world.contact(contact))
    return answerList('contacts', rows, request, settings)
  },

  'GET contacts/*': ({ world }, _, id) => {
    const contact = world.liveContacts.find((each) => contactId(each.number) === id)
    return found(contact && world.contact(contact))
  },

  'POST contacts': (place, request) => writeContacts(place, request),
  'PATCH contacts': (place, request) => writeContacts(place, request),

  'GET tasks': ({ world, settings }, request) =>
    answerList(
      'tasks',
      world.liveTasks.map((task) => world.task(task)),
      request,
      settings
    ),

  'GET tasks/*': ({ world }, _, id) => {
    const task = world.liveTasks.find((each) => taskId(each) === id)
    return found(task && world.task(task))
  },

  'GET events': ({ world, settings }, request) =>
    answerList('events', world.events().toReversed(), request, settings),

  'GET catalogs/*/elements': ({ settings }, request) =>
    answerList('elements', ELEMENTS_ANSWER, request, settings),

  'GET webhooks': ({ webhooks, settings }, request) =>
    answerList(
      'webhooks',
      [...webhooks].map(([destination, events], id) => ({ id, destination, settings: events })),
      request,
      settings
    ),

  'POST webhooks': ({ webhooks }, request) => {
    const { destination, settings } = request.json()
    webhooks.set(destination, settings)
    return json({ destination, settings }, 201)
  },

  'DELETE webhooks': ({ webhooks }, request) => {
    webhooks.delete(request.json().destination)
    return nothing()
  },
}

/** A list of values replaces the one before; a field that is not named stays. */
function writeContacts({ world }: Place, request: VendorRequest): Answer {
  const contacts = request.json().map((sent: any) => {
    const number = sent.id === undefined ? undefined : contactNumber(sent.id)
    const known = world.liveContacts.find((each) => each.number === number)
    const values = (code: string): string[] | undefined =>
      sent.custom_fields_values
        ?.find((field: any) => field.field_code === code)
        ?.values.map(({ value }: any) => value)
    return world.team.writeContact(
      {
        name: sent.name ?? known?.name ?? '',
        phones: values('PHONE') ?? known?.phones ?? [],
        emails: values('EMAIL') ?? known?.emails ?? [],
      },
      number
    )
  })
  const rows = contacts.map(({ number }: SimulatedContact, index: number) => ({
    id: contactId(number),
    request_id: String(index),
  }))
  return json({ _embedded: { contacts: rows } })
}
