import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Http, StageOutcome } from '@krug/connector-sdk'
import { answer, call, callAll } from './call.ts'

const status = vine.object({
  ENTITY_ID: vine.string(),
  STATUS_ID: vine.string(),
  NAME: vine.string(),
  SORT: vine.number(),
  /** S: won, F: lost, nothing: open. */
  SEMANTICS: vine.string().optional(),
})

const statuses = answer(vine.array(status))
const categories = answer(
  vine.object({
    categories: vine.array(vine.object({ id: vine.number(), name: vine.string() })),
  })
)

export type Status = Infer<typeof status>

/** Words of the portal: stages of every pipeline, sources. */
export interface Dictionary {
  pipelines: { id: number; name: string; stages: Status[] }[]
  leadStages: Status[]
  /** Stages of deals and sources by id. */
  stages: Map<string, Status>
  sources: Map<string, string>
}

/** https://apidocs.bitrix24.ru/api-reference/crm/status/crm-status-list.html */
export async function fetchDictionary(http: Http): Promise<Dictionary> {
  const answered = await call(http, 'crm.category.list', { entityTypeId: 2 }, categories)
  const all = await callAll(http, 'crm.status.list', { order: { SORT: 'ASC' } }, statuses)
  const distinct = new Map(all.map((each) => [`${each.ENTITY_ID} ${each.STATUS_ID}`, each]))
  const byEntity = Map.groupBy(distinct.values(), (each) => each.ENTITY_ID)
  const of = (entity: string) => (byEntity.get(entity) ?? []).toSorted((a, b) => a.SORT - b.SORT)
  const found = new Map(answered.result.categories.map((each) => [each.id, each]))
  const pipelines = [...found.values()].map((category) => ({
    ...category,
    stages: of(category.id === 0 ? 'DEAL_STAGE' : `DEAL_STAGE_${category.id}`),
  }))
  return {
    pipelines,
    leadStages: of('STATUS'),
    stages: new Map(
      pipelines.flatMap(({ stages }) => stages).map((each) => [each.STATUS_ID, each])
    ),
    sources: new Map(of('SOURCE').map((each) => [each.STATUS_ID, each.NAME])),
  }
}

export function outcomeOf(semantics: string | undefined): StageOutcome {
  if (semantics === 'S') return 'won'
  return semantics === 'F' ? 'lost' : 'open'
}
