import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { inParts, type Http } from '@krug/connector-sdk'
import { DEAL, rowsOf } from './items.ts'
import { readAllOf, type Keyset } from './keyset.ts'

/** How many deals one question about their history names: some five steps each. */
const DEALS_PER_QUESTION = 10

const step = vine.object({
  ID: vine.number(),
  OWNER_ID: vine.number(),
  CREATED_TIME: vine.string(),
  STAGE_ID: vine.string(),
})

export type HistoryStep = Infer<typeof step>

const page = vine.create({ items: vine.array(step) })['~standard']

/** https://apidocs.bitrix24.ru/api-reference/crm/crm-stage-history-list.html */
const HISTORY: Keyset<HistoryStep> = {
  method: 'crm.stagehistory.list',
  id: 'ID',
  lastId: '[items][49][ID]',
  rows: { '~standard': { ...page, types: undefined, validate: rowsOf(page.validate) } },
  idOf: (row) => row.ID,
  params: { entityTypeId: DEAL },
}

/** The way of each deal through the stages, the oldest step first. */
export async function fetchHistory(http: Http, ids: number[]): Promise<Map<number, HistoryStep[]>> {
  const filters = inParts(ids, DEALS_PER_QUESTION).map((part) => ({ '@OWNER_ID': part }))
  const steps = await readAllOf(http, HISTORY, filters)
  return Map.groupBy(steps.flat(), (each) => each.OWNER_ID)
}
