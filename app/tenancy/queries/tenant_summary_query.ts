import Tenant from '#tenancy/models/tenant'
import type { Actor } from '#shared/actor'

/** What every page needs to know of the tenant: name, language, currency, zone. */
export async function tenantSummary(actor: Actor) {
  const { id, name, preset, locale, currency, timezone, weekStartsOn, isDemo } =
    await Tenant.findOrFail(actor.tenantId)
  return { id, name, preset, locale, currency, timezone, weekStartsOn, isDemo }
}
