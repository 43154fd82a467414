import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { inParts, type Http } from '@krug/connector-sdk'
import { allPages, idFilter, list } from './list.ts'

/** How many entities one question about their events may name. */
const ENTITIES = 10
/** The most that the vendor puts on a page of events. */
const MOST_EVENTS = 100

const stage = vine.object({
  lead_status: vine.object({ id: vine.number(), pipeline_id: vine.number() }).optional(),
})

const event = vine.object({
  id: vine.string(),
  type: vine.string(),
  entity_id: vine.number(),
  created_at: vine.number(),
  value_before: vine.array(stage).optional(),
  value_after: vine.array(stage).optional(),
})

const events = list('events', event)

export type AmoEvent = Infer<typeof event>

/**
 * What happened to these entities, the oldest first. The vendor forgets events after a time that depends on the
 * tariff. https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
 */
export async function fetchEventsOf(
  http: Http,
  { type, entity, ids }: { type: string; entity: 'lead' | 'task'; ids: number[] }
): Promise<Map<number, AmoEvent[]>> {
  const all = new Map<string, AmoEvent>()
  for (const part of inParts(ids, ENTITIES)) {
    const query = { 'filter[type]': type, 'filter[entity]': entity, ...idFilter(part, 'entity_id') }
    for await (const each of readEvents(http, query)) {
      if (part.includes(each.entity_id)) all.set(each.id, each)
    }
  }
  return Map.groupBy(oldestFirst([...all.values()]), (each) => each.entity_id)
}

/** Entities to which this happened since. */
export async function fetchEntitiesWith(
  http: Http,
  type: string,
  since: number
): Promise<string[]> {
  const query = { 'filter[type]': type, 'filter[created_at][from]': since }
  const ids = await Array.fromAsync(readEvents(http, query), (each) => String(each.entity_id))
  return [...new Set(ids)]
}

async function* readEvents(http: Http, query: Record<string, string | number>) {
  const pages = allPages(http, 'api/v4/events', { ...query, limit: MOST_EVENTS }, events)
  for await (const { rows } of pages)
    yield* rows.filter(({ type }) => type === query['filter[type]'])
}

const oldestFirst = (all: AmoEvent[]) =>
  all.toSorted((a, b) => a.created_at - b.created_at || (a.id < b.id ? -1 : 1))
