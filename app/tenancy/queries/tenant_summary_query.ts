import Tenant from '#tenancy/models/tenant'
import type { Actor } from '#shared/actor'
import { preparing } from '#shared/database/prepared'

const SUMMARY = [
  ...(['id', 'name', 'preset', 'locale'] as const),
  ...(['currency', 'timezone', 'weekStartsOn', 'isDemo'] as const),
]

type TenantSummary = Pick<Tenant, (typeof SUMMARY)[number]>

/** What every page needs to know of the tenant: name, language, currency, zone. */
export async function tenantSummary(actor: Actor) {
  return summaryOf(await actorsTenant(actor).firstOrFail())
}

/** To be asked with something else in one statement. */
export const actorsTenant = ({ tenantId }: Actor) =>
  preparing(Tenant.query().where('id', tenantId).select(SUMMARY))

export function summaryOf(tenant: Tenant) {
  return Object.fromEntries(SUMMARY.map((name) => [name, tenant[name]])) as TenantSummary
}
