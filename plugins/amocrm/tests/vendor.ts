import { createSecret } from '@krug/connector-sdk'
import type { SimulatedVendor } from '@krug/connector-sdk/testing'
import {
  ACCOUNT_ID,
  contactId,
  leadId,
  PIPELINE_ANSWER,
  startSimulator,
  taskId,
  USERS_ANSWER,
  type Simulator,
} from '../src/simulator/index.ts'

export const NOW = new Date('2026-03-12T09:00:00Z')
const CREDENTIALS = {
  clientId: '11111111-2222-4333-8444-555555555555',
  clientSecret: 'canary-5f1c9e',
  token: 'canary-77aa31',
}

/** A small account: enough for several pages, quick to read again and again. */
export async function startVendor(): Promise<SimulatedVendor> {
  let skew = 0
  const simulator = await startSimulator({
    seed: 7,
    perDay: 1,
    days: 90,
    maxPage: 20,
    now: () => new Date(NOW.getTime() + skew * 1000),
    credentials: CREDENTIALS,
  })
  const { url, world } = simulator
  const written = world.team.writes
  return {
    url,
    values: valuesOf(simulator),
    login: () => firstLogin(simulator),
    agree: (page) =>
      new URLSearchParams({
        code: simulator.signIns.agree(),
        referer: new URL(url).host,
        state: page.searchParams.get('state')!,
      }),
    fault: (fault) => simulator.fault(fault),
    clearFaults: () => simulator.clearFaults(),
    records: (stream) => recordsOf(simulator)[stream]!(),
    change: (stream) => changes(simulator)[stream]!(),
    remove: () => {
      const task = world.liveTasks[3]!
      task.deletedAt = world.team.now
      return [String(taskId(task))]
    },
    skewClock(seconds) {
      skew = seconds
    },
    deliveries: () => ({
      genuine: [delivery(String(ACCOUNT_ID))],
      forged: [
        delivery('30000002'),
        delivery(undefined),
        delivery(String(ACCOUNT_ID), '&leads[__proto__][0][id]=1'),
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

export const valuesOf = ({ url, credentials: { clientId, clientSecret } }: Simulator) => ({
  baseUrl: url,
  clientId,
  clientSecret,
  receipts: 'won',
  venueFrom: 'pipeline',
})

export function firstLogin({ signIns }: Simulator) {
  const pair = signIns.makePair()
  return {
    token: createSecret(pair.access_token),
    grant: createSecret(pair.refresh_token),
    expiresAt: new Date(NOW.getTime() + 20 * 3600_000),
  }
}

function recordsOf({ world }: Simulator): Record<string, () => string[]> {
  const deals = () => world.liveDeals
  const id = (deal: (typeof world.liveDeals)[number]) => String(leadId(deal))
  const pipelines = () => PIPELINE_ANSWER.map((pipeline) => String(pipeline.id))
  return {
    venues: pipelines,
    pipelines,
    employees: () => USERS_ANSWER.map((user) => String(user.id)),
    customers: () => world.liveContacts.map(({ number }) => String(contactId(number))),
    leads: () =>
      deals()
        .filter((deal) => world.wasRequest(deal))
        .map(id),
    deals: () =>
      deals()
        .filter((deal) => world.isDeal(deal))
        .map(id),
    activities: () => world.liveTasks.map((task) => String(taskId(task))),
    receipts: () =>
      deals()
        .filter((deal) => world.team.stageOf(deal) === 'won')
        .map((deal) => `deal:${id(deal)}`),
  }
}

/** What people do in the account. */
export function changes({ world }: Simulator): Record<string, () => string[]> {
  const { team } = world
  const open = () => world.liveDeals.filter((deal) => Number(team.stageOf(deal)) > 0)
  return {
    customers() {
      const contact = world.liveContacts[5]!
      contact.editedAt = team.now
      return [String(contactId(contact.number))]
    },
    leads() {
      const request = world.liveDeals.find((deal) => world.isUnsorted(deal))!
      team.move(request, 1)
      return [String(leadId(request))]
    },
    deals() {
      const deal = open()[0]!
      team.move(deal, 'lost')
      return [String(leadId(deal))]
    },
    activities() {
      const task = world.liveTasks.find((each) => !team.isDone(each))!
      task.doneAt = team.now
      return [String(taskId(task))]
    },
    receipts() {
      const deal = open()[0]!
      team.move(deal, 'won')
      return [`deal:${leadId(deal)}`]
    },
  }
}

function delivery(account: string | undefined, more = '') {
  const fields = new URLSearchParams({
    'leads[status][0][id]': '1000001',
    'leads[status][0][status_id]': '142',
    'leads[status][0][pipeline_id]': '8800',
    'contacts[update][0][id]': '5000001',
    'contacts[update][0][type]': 'contact',
    'contacts[update][1][id]': '5000002',
    'contacts[update][1][type]': 'company',
    'task[update][0][id]': '20000001',
    ...(account && { 'account[id]': account, 'account[subdomain]': 'prazdnik' }),
  })
  return {
    headers: new Headers({ 'content-type': 'application/x-www-form-urlencoded' }),
    query: new URLSearchParams({ account: String(ACCOUNT_ID) }),
    rawBody: Buffer.from(fields.toString() + more),
  }
}
