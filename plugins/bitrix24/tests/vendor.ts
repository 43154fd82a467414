import { createSecret } from '@krug/connector-sdk'
import type { SimulatedVendor } from '@krug/connector-sdk/testing'
import {
  activityId,
  CATEGORIES_ANSWER,
  contactId,
  dealId,
  leadId,
  startSimulator,
  USERS_ANSWER,
  type Simulator,
} from '../src/simulator/index.ts'

export const NOW = new Date('2026-03-12T09:00:00Z')
export const APPLICATION_TOKEN = 'canary-app-51b2'
const CREDENTIALS = {
  clientId: 'local.65f0c0ffee0001.12345678',
  clientSecret: 'canary-5f1c9e',
  webhookCode: 'canary77aa31bb42',
}

/** A small portal, entered by an application that somebody signed in to. */
export const startVendor = () => startWith(valuesOf)

/** The same portal behind the secret address of an inbound webhook. */
export async function startWebhookVendor(): Promise<SimulatedVendor> {
  const { login, agree, ...vendor } = await startWith(webhookValuesOf)
  return vendor
}

async function startWith(
  values: (simulator: Simulator) => Record<string, unknown>
): Promise<SimulatedVendor> {
  let skew = 0
  const simulator = await startSimulator({
    seed: 7,
    perDay: 1,
    days: 120,
    now: () => new Date(NOW.getTime() + skew * 1000),
    credentials: CREDENTIALS,
  })
  const { url, world } = simulator
  const written = world.team.writes
  return {
    url,
    values: values(simulator),
    login: () => firstLogin(simulator),
    agree: (page) =>
      new URLSearchParams({
        code: simulator.signIns.agree(),
        domain: new URL(url).host,
        state: page.searchParams.get('state')!,
      }),
    fault: (fault) => simulator.fault(fault),
    clearFaults: () => simulator.clearFaults(),
    records: (stream) => recordsOf(simulator)[stream]!(),
    change: (stream) => changes(simulator)[stream]!(),
    skewClock(seconds) {
      skew = seconds
    },
    deliveries: () => ({
      genuine: [delivery('ONCRMDEALUPDATE', 1_000_001), delivery('ONCRMCONTACTADD', 3_000_001)],
      forged: [
        delivery('ONCRMDEALUPDATE', 1_000_001, { token: 'canary-app-51b3' }),
        delivery('ONCRMDEALUPDATE', 1_000_001, { token: undefined }),
        delivery('ONCRMDEALUPDATE', 1_000_001, { more: '&data[__proto__][ID]=1' }),
      ],
    }),
    writes: {
      customer: {
        input: { phone: '+79991234567', name: 'Анна Ольхова', email: 'anna@example.com' },
        made: () => world.team.writes - written,
      },
    },
    stop: () => simulator.stop(),
  }
}

const SALES = { applicationToken: APPLICATION_TOKEN, receipts: 'won', venueFrom: 'pipeline' }

export const valuesOf = ({ url, credentials: { clientId, clientSecret } }: Simulator) => ({
  baseUrl: url,
  oauthUrl: url,
  clientId,
  clientSecret,
  ...SALES,
})

export const webhookValuesOf = ({ webhookUrl }: Simulator) => ({ webhookUrl, ...SALES })

export function firstLogin({ signIns }: Simulator) {
  const pair = signIns.makePair()
  return {
    token: createSecret(pair.access_token),
    grant: createSecret(pair.refresh_token),
    expiresAt: new Date(NOW.getTime() + 180 * 86_400_000),
  }
}

function recordsOf({ world }: Simulator): Record<string, () => string[]> {
  const categories = () => CATEGORIES_ANSWER.map(({ id }) => String(id))
  return {
    venues: categories,
    pipelines: () => [...categories(), 'leads'],
    employees: () => USERS_ANSWER.map((user) => String(user.ID)),
    customers: () => world.contacts.map(({ number }) => String(contactId(number))),
    leads: () => world.leads.map((deal) => String(leadId(deal))),
    deals: () => world.deals.map((deal) => String(dealId(deal))),
    activities: () =>
      world.tasks.map((task) => `${task.type === 'task' ? 'task:' : ''}${activityId(task)}`),
    receipts: () =>
      world.deals
        .filter((deal) => world.team.stageOf(deal) === 'won')
        .map((deal) => `deal:${dealId(deal)}`),
  }
}

/** What people do in the portal. */
function changes({ world }: Simulator): Record<string, () => string[]> {
  const { team } = world
  const openDeal = () => world.deals.find((deal) => typeof team.stageOf(deal) === 'number')!
  return {
    customers() {
      const contact = world.contacts[5]!
      contact.editedAt = team.now
      return [String(contactId(contact.number))]
    },
    leads() {
      const request = world.leads.find((deal) => team.stageOf(deal) === 0)!
      team.move(request, 1)
      return [String(leadId(request))]
    },
    deals() {
      const deal = openDeal()
      team.move(deal, 'lost')
      return [String(dealId(deal))]
    },
    activities() {
      const open = world.tasks.filter((task) => !team.isDone(task))
      const [activity, task] = [false, true].map((isTask) =>
        open.find(({ type }) => (type === 'task') === isTask)!
      )
      activity!.doneAt = task!.doneAt = team.now
      return [String(activityId(activity!)), `task:${activityId(task!)}`]
    },
    receipts() {
      const deal = openDeal()
      team.move(deal, 'won')
      return [`deal:${dealId(deal)}`]
    },
  }
}

/** One delivery of the portal; with `undefined` it carries no token. */
export function delivery(
  event: string,
  id: number | string,
  {
    more = '',
    domain = 'portal.test',
    ...auth
  }: { token?: string; more?: string; domain?: string } = {}
) {
  const token = 'token' in auth ? auth.token : APPLICATION_TOKEN
  const fields = new URLSearchParams({
    event,
    'event_handler_id': '1',
    'data[FIELDS][ID]': String(id),
    'ts': '1772640000',
    'auth[domain]': domain,
    'auth[member_id]': 'b24-demo-member',
    ...(token && { 'auth[application_token]': token }),
  })
  return {
    headers: new Headers({ 'content-type': 'application/x-www-form-urlencoded' }),
    query: new URLSearchParams(),
    rawBody: Buffer.from(fields.toString() + more),
  }
}
