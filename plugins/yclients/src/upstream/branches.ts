import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { PermissionError, type Context, type Text } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { LicenceError } from '../session.ts'
import { answer, fetchAll, id, scalar } from './answer.ts'

const company = vine.object({
  id: id(),
  title: vine.string(),
  address: scalar(),
  city: scalar(),
  timezone: scalar(),
  timezone_name: scalar(),
})

const companies = answer(vine.array(company))
const oneCompany = answer(company)

const PAGE = 200
const ZONES = new Set(Intl.supportedValuesOf('timeZone'))

export interface Branch {
  id: string
  title: string
  address?: string
  timezone?: string
}

type Refusal = PermissionError | LicenceError

/** The branches of the settings, or else all that the user manages, in the order of their ids. */
export async function fetchBranches(ctx: Context<Config>): Promise<Branch[]> {
  const rows = ctx.config.companies?.length
    ? await Promise.all(ctx.config.companies.map((each) => fetchBranch(ctx, each)))
    : await fetchAll(
        ctx.http,
        { path: 'companies', query: { my: 1 }, expect: companies },
        { size: PAGE, key: (row) => row.id }
      )
  return rows.map(toBranch).toSorted((a, b) => Number(a.id) - Number(b.id))
}

/** A branch that refuses keeps its number for a name, and is named where it is missing. */
async function fetchBranch({ http }: Context<Config>, number: string) {
  try {
    const { data } = await http.send({ path: `company/${number}`, expect: oneCompany })
    return data
  } catch (error) {
    if (isRefusal(error)) return { id: number, title: number }
    throw error
  }
}

function toBranch({ id: key, title, address, city, ...zone }: Infer<typeof company>): Branch {
  return {
    id: key,
    title: title.trim() || key,
    address: [city, address].filter(Boolean).join(', ') || undefined,
    timezone: [zone.timezone_name, zone.timezone].find((name) => name && ZONES.has(name)),
  }
}

/**
 * Branches that refuse, of a chain whose others go on: for want of a right or a licence. When all of them refuse, the
 * last refusal is the answer.
 */
export class Refusals {
  readonly #branches: number
  readonly #refused: Branch[] = []
  notes: Text[] = []

  constructor(branches: Branch[]) {
    this.#branches = branches.length
  }

  /** @throws the error, unless it is a refusal of this branch alone */
  take(branch: Branch, error: unknown): void {
    if (!isRefusal(error)) throw error
    this.#refused.push(branch)
    if (this.#refused.length === this.#branches) throw error
    this.notes.push({
      ru: `Филиал «${branch.title}» не прочитан. ${error.text.ru}`,
      en: `Branch “${branch.title}” was not read. ${error.text.en}`,
    })
  }
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof PermissionError || error instanceof LicenceError
}

/** What the branches have, put together; shared objects of a chain count once. */
export async function fromBranches<T>(
  ctx: Context<Config>,
  fetch: (branch: Branch) => Promise<T[]>,
  key: (row: T) => string
): Promise<{ rows: T[]; notes: Text[] }> {
  const branches = await fetchBranches(ctx)
  const refusals = new Refusals(branches)
  const rows = new Map<string, T>()
  for (const branch of branches) {
    try {
      for (const row of await fetch(branch)) {
        if (!rows.has(key(row))) rows.set(key(row), row)
      }
    } catch (error) {
      refusals.take(branch, error)
    }
  }
  return { rows: [...rows.values()], notes: refusals.notes }
}
