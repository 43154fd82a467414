import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Day, Http } from '@krug/connector-sdk'
import { answer, fetchAll, id, link, number, scalar } from './answer.ts'
import { clientOf, type NamedClient } from './named_client.ts'
import type { Branch } from './branches.ts'
import { payment } from './payments.ts'

/** A service: `cost` is the line after its discount in percent, `first_cost` the line before it. */
const service = vine.object({
  id: id(),
  title: vine.string().optional(),
  amount: number().optional(),
  first_cost: number().optional(),
  discount: number().optional(),
  cost: number(),
  cost_per_unit: number().optional(),
})

/** Goods leave the stock: amounts and sums come negative. */
const soldGood = vine.object({
  id: id(),
  good_id: link(),
  good: vine.any().optional(),
  title: vine.string().optional(),
  amount: number(),
  first_cost: number().optional(),
  discount: number().optional(),
  cost: number(),
  cost_per_unit: number().optional(),
})

const record = vine.object({
  id: id(),
  visit_id: link(),
  staff_id: link(),
  activity_id: link(),
  clients_count: vine.number().optional(),
  /** Nobody, or an empty list in older answers. */
  client: vine.any().optional(),
  services: vine.array(service).optional(),
  goods_transactions: vine.array(soldGood).optional(),
  date: vine.string(),
  datetime: vine.string(),
  last_change_date: vine.string().optional(),
  length: vine.number().optional(),
  attendance: vine.number(),
  paid_full: vine.boolean().optional(),
  deleted: vine.boolean().optional(),
  documents: vine
    .array(vine.object({ type_id: vine.number().optional(), number: scalar() }))
    .optional(),
  finance_transactions: vine.array(payment).optional(),
})

const records = answer(vine.array(record))
const oneRecord = answer(record)

export type ServiceLine = Infer<typeof service>
export type GoodLine = Infer<typeof soldGood>
export type Appointment = Omit<Infer<typeof record>, 'client'> & {
  client?: NamedClient
}

/** The vendor's examples go up to 300; its maximum is not known. */
const PAGE = 200

/** All appointments with a session on these days, deleted ones too. https://developers.yclients.com/ru/#tag/Zapisi */
export function fetchSessions(
  http: Http,
  branch: Branch,
  { from, to }: { from: Day; to: Day }
): Promise<Appointment[]> {
  return fetchRecords(http, branch, {
    start_date: from,
    end_date: to,
    include_finance_transactions: 1,
  })
}

/** Days with a session that was booked or changed since, by the clock of the branch. */
export async function fetchChangedDays(http: Http, branch: Branch, since: string): Promise<Day[]> {
  const changed = await fetchRecords(http, branch, { changed_after: since })
  return changed.map(dayOf)
}

export async function fetchRecord(http: Http, branch: string, key: string): Promise<Appointment> {
  const { data } = await http.send({
    path: `record/${branch}/${key}`,
    query: { include_finance_transactions: 1 },
    expect: oneRecord,
  })
  return { ...data, client: clientOf(data.client) }
}

export const dayOf = ({ date }: Pick<Appointment, 'date'>): Day => date.slice(0, 10)

async function fetchRecords(
  http: Http,
  branch: Branch,
  query: Record<string, string | number>
): Promise<Appointment[]> {
  const request = {
    path: `records/${branch.id}`,
    query: { ...query, with_deleted: 1 },
    expect: records,
  }
  const rows = await fetchAll(http, request, { size: PAGE, key: (row) => row.id })
  return rows.map((row) => ({ ...row, client: clientOf(row.client) }))
}
