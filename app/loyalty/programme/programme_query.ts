import { PROGRAMME_PRESETS, type ProgrammeSettings } from '#loyalty/programme/settings'
import type { Preset } from '#tenancy/presets'
import Tenant from '#tenancy/models/tenant'

/** The settings in force. Inside the tenant's scope. */
export async function programmeInForce(): Promise<ProgrammeSettings> {
  const { preset } = await Tenant.query().firstOrFail()
  return PROGRAMME_PRESETS[preset as Preset]
}
