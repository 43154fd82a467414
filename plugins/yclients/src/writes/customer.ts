import vine from '@vinejs/vine'
import {
  customerWrite,
  type Context,
  type CustomerInput,
  type CustomerOutput,
  type Write,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { phoneOf } from '../people.ts'
import { RefusedError } from '../session.ts'
import { answer, id } from '../upstream/answer.ts'
import { fetchBranches } from '../upstream/branches.ts'
import { fetchClientsByPhone, type Client } from '../upstream/clients.ts'

const written = answer(vine.object({ id: id() }))
const anything = answer(vine.any().optional())

interface Found {
  branch: string
  client: Client
}

/** A client by the phone, in any branch. What the people of the branch wrote stays. */
export const customer: Write<Config, CustomerInput, CustomerOutput> = {
  ...customerWrite,

  async find(ctx, _, input) {
    const found = await findClient(ctx, input.phone)
    return found && isComplete(found.client, input) ? { externalId: found.client.id } : null
  },

  async run(ctx, input) {
    const found = await findClient(ctx, input.phone)
    return { externalId: found ? await fillIn(ctx, found, input) : await create(ctx, input) }
  },
}

/** In the branch that new clients belong to, then in the others; of several the oldest. */
async function findClient(ctx: Context<Config>, phone: string): Promise<Found | null> {
  for (const branch of await branchesOf(ctx)) {
    const clients = await fetchClientsByPhone(ctx.http, branch, phone)
    const [client] = clients
      .filter((each) => phoneOf(each.phone) === phone)
      .toSorted((a, b) => Number(a.id) - Number(b.id))
    if (client) return { branch, client }
  }
  return null
}

async function branchesOf(ctx: Context<Config>): Promise<string[]> {
  const home = ctx.config.homeCompany
  const branches = await fetchBranches(ctx)
  const all = branches.map((branch) => branch.id)
  return home ? [home, ...all.filter((branch) => branch !== home)] : all
}

function isComplete(client: Client, { name, email }: CustomerInput): boolean {
  return (!name || Boolean(client.name)) && (!email || Boolean(client.email))
}

/** Name and phone are asked for again with every change; the other names are sent so that none is lost. */
async function fillIn(
  { http }: Context<Config>,
  { branch, client }: Found,
  { phone, name, email }: CustomerInput
): Promise<string> {
  await http.send({
    method: 'PUT',
    path: `client/${branch}/${client.id}`,
    json: {
      name: client.name || name || phone,
      surname: client.surname || undefined,
      patronymic: client.patronymic || undefined,
      phone: phone.slice(1),
      email: client.email || email,
    },
    expect: anything,
    // The whole change is in it: sent twice, it is made once.
    idempotencyKey: `client-${client.id}`,
  })
  return client.id
}

/** Somebody else may have entered the phone a moment ago: then the vendor refuses, and that client is the one. */
async function create(ctx: Context<Config>, { phone, name, email }: CustomerInput) {
  const [branch] = await branchesOf(ctx)
  try {
    const { data } = await ctx.http.send({
      method: 'POST',
      path: `clients/${branch}`,
      json: { name: name ?? phone, phone: phone.slice(1), email },
      expect: written,
    })
    return data.id
  } catch (error) {
    const found = error instanceof RefusedError ? await findClient(ctx, phone) : null
    if (!found) throw error
    return found.client.id
  }
}
