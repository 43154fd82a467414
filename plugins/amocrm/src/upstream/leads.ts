import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Http } from '@krug/connector-sdk'
import { customFields } from './fields.ts'
import { allPages, list } from './list.ts'
import { MOST, resource } from './resource.ts'

const lead = vine.object({
  id: vine.number(),
  name: vine.string().optional(),
  price: vine.number().optional(),
  price_with_minor_units: vine.number().optional(),
  responsible_user_id: vine.number().optional(),
  status_id: vine.number(),
  pipeline_id: vine.number(),
  created_at: vine.number(),
  updated_at: vine.number(),
  closed_at: vine.number().optional(),
  custom_fields_values: customFields,
  _embedded: vine
    .object({
      tags: vine.array(vine.object({ name: vine.string() })).optional(),
      loss_reason: vine.array(vine.object({ name: vine.string() })).optional(),
      contacts: vine
        .array(vine.object({ id: vine.number(), is_main: vine.boolean().optional() }))
        .optional(),
      catalog_elements: vine
        .array(
          vine.object({
            id: vine.number(),
            metadata: vine.object({ quantity: vine.number(), catalog_id: vine.number() }),
          })
        )
        .optional(),
      /** An object, or an empty list where there is none. */
      source: vine.any().optional(),
    })
    .optional(),
})

export type AmoLead = Infer<typeof lead>

/** https://www.amocrm.ru/developers/content/crm_platform/leads-api */
export const LEADS = resource('leads', lead, 'contacts,loss_reason,catalog_elements,source')

const stubs = list('leads', vine.object({ id: vine.number(), updated_at: vine.number() }))

/** Leads that were put in the trash since. A purge leaves no trace here: the next full pass misses what it took. */
export async function* fetchDeletedLeads(http: Http, since: number): AsyncIterable<string[]> {
  const query = { 'with': 'only_deleted', 'filter[updated_at][from]': since, 'limit': MOST }
  for await (const { rows } of allPages(http, LEADS.path, query, stubs)) {
    yield rows.filter((row) => row.updated_at >= since).map((row) => String(row.id))
  }
}
