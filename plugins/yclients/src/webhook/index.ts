import { createHash } from 'node:crypto'
import type { Context, Signal, Webhook } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { fetchBranches } from '../upstream/branches.ts'
import { fetchHooks, saveHooks } from '../upstream/hooks.ts'
import { readDelivery, type Told } from './delivery.ts'
import { writeHint } from './hints.ts'

type StreamName = 'venues' | 'categories' | 'products' | 'employees' | 'customers' | 'receipts'

/** Where the address of a subscription says for which branches it is. */
const BRANCHES = 'branches'

/** What to read again when an object of this kind changes. */
const STREAMS = new Map<string, StreamName>(
  Object.entries({
    company: 'venues',
    salon: 'venues',
    service_category: 'categories',
    service: 'products',
    good: 'products',
    staff: 'employees',
    master: 'employees',
    client: 'customers',
    record: 'receipts',
    finances_operation: 'receipts',
    goods_operations_sale: 'receipts',
  })
)

/** Kinds that can be read one by one. */
const NAMED = new Set(['client', 'record'])

/**
 * https://developers.yclients.com/ru/#tag/Vebhuki. Deliveries carry no signature. What speaks for one is the secret in
 * its address, and that it is of a branch which the subscription put there.
 */
export const webhook: Webhook<Config, StreamName> = {
  async subscribe(ctx, callbackUrl) {
    const branches = await fetchBranches(ctx)
    const list = branches.map(({ id }) => id).join('-')
    const address = new URL(callbackUrl)
    address.searchParams.set(BRANCHES, list)
    for (const { id } of branches) {
      await changeUrls(ctx, id, (urls) => [...new Set([...urls, address.href])])
    }
    return { address: address.href, branches: list }
  },

  async exists({ http }, { address, branches }) {
    for (const branch of branchesOf(branches)) {
      const { urls, active } = await fetchHooks(http, branch)
      if (!active || !urls.includes(String(address))) return false
    }
    return true
  },

  async unsubscribe(ctx, { address, branches }) {
    for (const branch of branchesOf(branches)) {
      await changeUrls(ctx, branch, (urls) => urls.filter((url) => url !== address))
    }
  },

  verify(_, delivery) {
    const told = readDelivery(delivery)
    return told !== null && branchesOf(delivery.query.get(BRANCHES)).includes(told.branch)
  },

  parse(_, delivery) {
    const told = readDelivery(delivery)
    const stream = told && STREAMS.get(told.resource)
    return stream ? [signal(stream, told)] : []
  },
}

const branchesOf = (list: unknown) => String(list ?? '').split('-')

/** The vendor replaces everyone's addresses by what it is sent: those of others are sent along. */
async function changeUrls(
  { http }: Context<Config>,
  branch: string,
  change: (urls: string[]) => string[]
) {
  const hooks = await fetchHooks(http, branch)
  await saveHooks(http, branch, { ...hooks, urls: change(hooks.urls) })
}

/** What was deleted cannot be read; the list of changes tells of it. */
function signal(stream: StreamName, told: Told): Signal<StreamName> {
  const { branch, resource, id, status, change } = told
  const dedupeKey = createHash('sha256')
    .update(JSON.stringify([branch, resource, id, status, change]))
    .digest('hex')
  const named = id && NAMED.has(resource) && status !== 'delete'
  return { stream, dedupeKey, externalIds: named ? [writeHint({ branch, id })] : undefined }
}
