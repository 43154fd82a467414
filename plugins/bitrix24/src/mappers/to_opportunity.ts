import { money } from '@krug/connector-sdk'
import type { Deal, Lead } from '../upstream/items.ts'
import type { Dictionary } from '../upstream/statuses.ts'

/** What leads and deals have in common. */
export function toOpportunity(item: Deal | Lead, { sources }: Dictionary) {
  return {
    externalId: String(item.id),
    title: titleOf(item),
    amount: item.opportunity === undefined ? undefined : money(item.opportunity),
    currency: item.currencyId || undefined,
    employeeExternalId: reference(item.assignedById),
    customerExternalId: customerOf(item),
    source: (item.sourceId && (sources.get(item.sourceId) ?? item.sourceId)) || undefined,
    createdAt: item.createdTime,
    updatedAt: item.updatedTime,
  }
}

export function titleOf({ id, title }: Deal | Lead): string {
  return title?.trim().slice(0, 500) || `#${id}`
}

/** The first contact; a deal of a company alone has none. */
export function customerOf({ contactIds, contactId }: Deal | Lead): string | undefined {
  return reference(contactIds?.[0] ?? contactId)
}

/** The vendor writes 0 for nobody. */
export function reference(id: number | undefined): string | undefined {
  return id ? String(id) : undefined
}
