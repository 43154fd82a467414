import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Day, Http } from '@krug/connector-sdk'
import { answer, fetchAll, id, link, number, scalar } from './answer.ts'
import type { Branch } from './branches.ts'
import { clientOf, type NamedClient } from './named_client.ts'

const SALE = 1
const PAGE = 200

const operation = vine.object({
  id: id(),
  document_id: id(),
  type_id: vine.number(),
  /** 0: sold without an appointment. */
  record_id: link(),
  amount: number(),
  cost_per_unit: number().optional(),
  discount: number().optional(),
  cost: number(),
  create_date: vine.string(),
  last_change_date: vine.string().optional(),
  deleted: vine.boolean().optional(),
  good: vine.object({ id: id(), title: scalar() }),
  /** An object, or an empty list where there is none. */
  master: vine.any().optional(),
  client: vine.any().optional(),
})

const operations = answer(vine.array(operation))

export type GoodsOperation = Omit<Infer<typeof operation>, 'client'> & { client?: NamedClient }

/** Goods that were sold without an appointment. https://developers.yclients.com/ru/#tag/Tovarnye-tranzakcii */
export function fetchGoodsSales(
  http: Http,
  branch: Branch,
  { from, to }: { from: Day; to: Day }
): Promise<GoodsOperation[]> {
  return fetchOperations(http, branch, { start_date: from, end_date: to })
}

/** Days with such a sale that was made or changed since, by the clock of the branch. */
export async function fetchChangedSaleDays(http: Http, branch: Branch, since: string) {
  const changed = await fetchOperations(http, branch, { changed_after: since })
  return changed.map((row) => row.create_date.slice(0, 10))
}

async function fetchOperations(
  http: Http,
  branch: Branch,
  query: Record<string, string>
): Promise<GoodsOperation[]> {
  const request = { path: `storages/transactions/${branch.id}`, query, expect: operations }
  const rows = await fetchAll(http, request, { size: PAGE, key: (row) => row.id })
  return rows
    .filter((row) => row.type_id === SALE && !row.record_id)
    .map((row) => ({ ...row, client: clientOf(row.client) }))
}
