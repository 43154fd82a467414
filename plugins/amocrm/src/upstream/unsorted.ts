import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { list } from './list.ts'

const unsorted = vine.object({
  uid: vine.string(),
  source_name: vine.string().optional(),
  pipeline_id: vine.number(),
  created_at: vine.number(),
  metadata: vine
    .object({ form_name: vine.string().optional(), subject: vine.string().optional() })
    .optional(),
  _embedded: vine
    .object({
      leads: vine.array(vine.object({ id: vine.number() })).optional(),
      contacts: vine.array(vine.object({ id: vine.number() })).optional(),
    })
    .optional(),
})

export type Unsorted = Infer<typeof unsorted>

/** https://www.amocrm.ru/developers/content/crm_platform/unsorted-api */
export const unsortedList = list('unsorted', unsorted)
export const UNSORTED_PATH = 'api/v4/leads/unsorted'
