import {
  money,
  quantity,
  times,
  withRest,
  type CanonicalReceiptItem,
  type Money,
  type Rec,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { moment } from '../moments.ts'
import { elementKey, type Elements } from '../upstream/catalogs.ts'
import { valuesOf } from '../upstream/fields.ts'
import type { AmoLead } from '../upstream/leads.ts'
import { closedAtOf, customerOf, priceOf, titleOf } from './to_opportunity.ts'

type ReceiptConfig = Pick<Config, 'venueFrom' | 'discountField'>

export const receiptId = (lead: number | string) => `deal:${lead}`

/** A won lead as a sale of what its price says. */
export function toReceipt(
  lead: AmoLead,
  elements: Elements,
  { venueFrom, discountField }: ReceiptConfig
): Rec<'receipt'> {
  const total = priceOf(lead)
  const discount = discountOf(lead, discountField)
  return {
    externalId: receiptId(lead.id),
    venueExternalId: venueFrom === 'pipeline' ? String(lead.pipeline_id) : undefined,
    kind: 'sale',
    status: 'closed',
    number: String(lead.id),
    openedAt: moment(lead.created_at),
    closedAt: closedAtOf(lead),
    total,
    discount,
    employeeExternalId: lead.responsible_user_id ? String(lead.responsible_user_id) : undefined,
    customerExternalId: customerOf(lead),
    items: itemsOf(lead, total, elements),
    payments: [],
    updatedAt: moment(lead.updated_at),
  }
}

/** Line items at the prices of the catalogue; what the lead's own price makes of them is a line by its title. */
function itemsOf(lead: AmoLead, total: Money, elements: Elements): CanonicalReceiptItem[] {
  const lines = (lead._embedded?.catalog_elements ?? []).map(({ id, metadata }) => {
    const element = elements.get(elementKey(metadata.catalog_id, id))
    const price = element?.price ?? '0.00'
    const units = quantity(metadata.quantity)
    return {
      productExternalId: elementKey(metadata.catalog_id, id),
      name: element?.name ?? `#${id}`,
      quantity: units,
      price,
      total: times(price, units),
    }
  })
  return withRest(lines, total, titleOf(lead))
}

function discountOf(lead: AmoLead, field: string | undefined): Money | undefined {
  const value = field && valuesOf(lead.custom_fields_values, field)[0]?.replace(',', '.')
  return value && /^\d+(\.\d+)?$/.test(value) ? money(value) : undefined
}
