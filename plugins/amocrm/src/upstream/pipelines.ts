import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Http } from '@krug/connector-sdk'
import { list } from './list.ts'

const pipeline = vine.object({
  id: vine.number(),
  name: vine.string(),
  sort: vine.number(),
  is_archive: vine.boolean().optional(),
  is_unsorted_on: vine.boolean().optional(),
  _embedded: vine.object({
    statuses: vine.array(
      vine.object({
        id: vine.number(),
        name: vine.string(),
        sort: vine.number(),
        /** 1: the stage of requests that nobody has taken yet. */
        type: vine.number().optional(),
      })
    ),
  }),
})

const pipelines = list('pipelines', pipeline)

export type Pipeline = Infer<typeof pipeline>

/** https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines, archived ones too. */
export async function fetchPipelines(http: Http): Promise<Pipeline[]> {
  const { rows } = await http.send({ path: 'api/v4/leads/pipelines', expect: pipelines })
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
