import vine from '@vinejs/vine'
import { inParts, money, type Http, type Money } from '@krug/connector-sdk'
import type { AmoLead } from './leads.ts'
import { customFields, valuesOf } from './fields.ts'
import { allPages, idFilter, list } from './list.ts'
import { MOST } from './resource.ts'

export interface Element {
  name: string
  price: Money
}

/** Elements by `catalog:id`. */
export type Elements = Map<string, Element>

const elements = list(
  'elements',
  vine.object({ id: vine.number(), name: vine.string(), custom_fields_values: customFields })
)

export const elementKey = (catalog: number, id: number) => `${catalog}:${id}`

/** What the line items of these leads are called and cost. */
export async function fetchElements(http: Http, leads: AmoLead[]): Promise<Elements> {
  const lines = leads.flatMap((lead) => lead._embedded?.catalog_elements ?? [])
  const byCatalog = Map.groupBy(lines, ({ metadata }) => metadata.catalog_id)
  const found: Elements = new Map()
  for (const [catalog, own] of byCatalog) {
    const ids = [...new Set(own.map(({ id }) => id))]
    for (const part of inParts(ids, MOST)) {
      const query = { ...idFilter(part), limit: MOST }
      for await (const { rows } of allPages(
        http,
        `api/v4/catalogs/${catalog}/elements`,
        query,
        elements
      )) {
        for (const { id, name, custom_fields_values: fields } of rows) {
          found.set(elementKey(catalog, id), { name, price: priceOf(valuesOf(fields, 'PRICE')[0]) })
        }
      }
    }
  }
  return found
}

function priceOf(value: string | undefined): Money {
  return value && /^\d+([.,]\d+)?$/.test(value) ? money(value.replace(',', '.')) : '0.00'
}
