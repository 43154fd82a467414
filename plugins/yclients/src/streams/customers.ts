import vine from '@vinejs/vine'
import { defineStream, type Context, type ReadRequest } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toCustomer } from '../mappers/to_customer.ts'
import { onClockOf } from '../moments.ts'
import { fetchBranches, Refusals, type Branch } from '../upstream/branches.ts'
import {
  CLIENTS_PAGE,
  fetchChangedClients,
  fetchClient,
  searchClients,
  type Client,
} from '../upstream/clients.ts'
import { readHint } from '../webhook/hints.ts'

/** `at` is when the run began. Clients up to `client` of `branch` were read; `page` and `total` are the list's. */
type ClientCursor = { at: string; branch: string; client: string; page: number; total: number }

const clientCursor = vine.create({
  at: vine.string(),
  branch: vine.string(),
  client: vine.string(),
  page: vine.number(),
  total: vine.number(),
})

type Step = Omit<ClientCursor, 'at' | 'branch'>

interface ClientPage {
  rows: Client[]
  step: Step
}

const START: Step = { client: '0', page: 1, total: 0 }

export const customers = defineStream<Config, 'customer', ClientCursor>({
  emits: 'customer',
  cursor: clientCursor,
  modes: ['full', 'incremental'],
  deletes: 'none',

  async *read(ctx, request) {
    const { resume } = request
    const at = resume?.at ?? ctx.now.toISOString()
    const branches = await fetchBranches(ctx)
    const refusals = new Refusals(branches)
    for (const branch of branches) {
      if (resume && Number(branch.id) < Number(resume.branch)) continue
      const start = resume?.branch === branch.id ? resume : START
      try {
        for await (const { rows, step } of readBranch(ctx, branch, request, start)) {
          const upserts = rows.map((row) => ctx.seal('customer', toCustomer(row)))
          yield {
            upserts,
            notes: refusals.notes.splice(0),
            cursor: { at, branch: branch.id, ...step },
          }
        }
      } catch (error) {
        refusals.take(branch, error)
      }
    }
    const { id = '0' } = branches.at(-1) ?? {}
    yield {
      upserts: [],
      notes: refusals.notes,
      cursor: { at, branch: `${Number(id) + 1}`, ...START },
    }
  },

  async fetch(ctx, hints) {
    const found = await Promise.all(
      hints.map((hint) => {
        const { branch, id } = readHint(hint)
        return fetchClient(ctx.http, branch, id)
      })
    )
    const rows = found.filter((row) => row !== null)
    return { upserts: rows.map((row) => ctx.seal('customer', toCustomer(row))) }
  },
})

function readBranch(
  ctx: Context<Config>,
  branch: Branch,
  { mode, since, overlapSeconds }: ReadRequest<ClientCursor>,
  start: Step
): AsyncIterable<ClientPage> {
  if (mode === 'full' || !since) return readList(ctx, branch, start)
  return readChanged(ctx, branch, onClockOf(branch, since.at, overlapSeconds), start)
}

/** Clients in the order of their ids. One that is deleted meanwhile shifts the rest: then the page before is read again. */
async function* readList({ http }: Context<Config>, branch: Branch, start: Step) {
  let { client, page, total } = start
  for (;;) {
    const { data, meta = 0 } = await searchClients(http, branch.id, page)
    const shifted = meta < total && page > 1
    total = meta
    if (shifted) {
      page--
      continue
    }
    const rows = behind(data, client)
    if (data.length === 0) return
    client = rows.at(-1)?.id ?? client
    page++
    yield { rows, step: { client, page, total } }
  }
}

async function* readChanged({ http }: Context<Config>, branch: Branch, since: string, start: Step) {
  const rows = behind(await fetchChangedClients(http, branch.id, since), start.client)
  for (let begin = 0; begin < rows.length; begin += CLIENTS_PAGE) {
    const part = rows.slice(begin, begin + CLIENTS_PAGE)
    yield { rows: part, step: { ...START, client: part.at(-1)!.id } }
  }
}

/** Those with a larger id, each once, in the order of their ids. */
function behind(rows: Client[], client: string): Client[] {
  const distinct = new Map(rows.map((row) => [row.id, row]))
  return [...distinct.values()]
    .filter((row) => Number(row.id) > Number(client))
    .toSorted((a, b) => Number(a.id) - Number(b.id))
}
