import type { Actor } from '#shared/actor'
import { IN_FAMILY } from '#customers/merging/family'
import { customerIdFor } from '#customers/queries/customer_query'
import type { MovementType } from '#loyalty/ledger/movement'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'

export interface LedgerFilter {
  /** Movements of this customer, and of those merged into it. */
  customerId?: string
  type?: MovementType
  /** Days of the tenant, both included. */
  from?: string
  to?: string
  /** The id of the document; of a purchase also its number at the till. */
  document?: string
}

/** SQL over movements `m`, with what it binds. */
export interface Selection {
  where: string
  /** The same over entries `e`: those of the members asked for. */
  members: string
  bindings: Record<string, never>
}

const CONDITIONS = {
  customerId: `m.id in (select e.movement_id from ledger_entries e where e.${IN_FAMILY})`,
  type: 'm.type = :type',
  from: 'm.created_at >= cast(:from as date)::timestamp at time zone :zone',
  to: 'm.created_at < (cast(:to as date) + 1)::timestamp at time zone :zone',
  document: `m.source_id in (
    select cast(:document as text) union all
    select p.id::text from purchases p where p.external_id = :document)`,
}

/** @throws NotFoundError for a customer out of sight. */
export async function selectionOf(actor: Actor, filter: LedgerFilter): Promise<Selection> {
  const customerId = filter.customerId && (await customerIdFor(actor, filter.customerId))
  const asked = { ...filter, customerId }
  const conditions = Object.entries(CONDITIONS)
    .filter(([name]) => asked[name as keyof LedgerFilter])
    .map(([, sql]) => sql)
  const { timezone } = await tenantSummary(actor)
  return {
    where: ['true', ...conditions].join(' and '),
    members: customerId ? `e.${IN_FAMILY}` : 'true',
    bindings: Object.fromEntries(
      Object.entries({ ...asked, zone: timezone }).filter(([, value]) => value)
    ) as Record<string, never>,
  }
}
