import type { VendorFault } from '@krug/connector-sdk/simulator'
import { loginKeyOf } from '@krug/connector-sdk/host'
import { fakeClock, type SimulatedVendor } from '@krug/connector-sdk/testing'
import { storedValues, validConfig } from '#integrations/connection_secrets'
import { CreateConnection } from '#integrations/actions/save_connection'
import { databaseTokenStore } from '#integrations/engine/database_token_store'
import { loadConnector } from '#integrations/queries/connectors_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { givenTenant, givenVenue } from '#tests/helpers/given'

/** When all simulated vendors live. */
export const VENDOR_NOW = new Date('2026-03-12T09:00:00Z')

interface Simulated {
  start(): Promise<SimulatedVendor>
  /** Faults that this vendor's API cannot have, as its own tests say. */
  without?: VendorFault[]
}

/** The simulators of all connectors that read over HTTP, as their own tests start them. */
export const SIMULATED_VENDORS: Record<string, Simulated> = {
  amocrm: { start: () => started(import('../../plugins/amocrm/tests/vendor.ts')) },
  bitrix24: { start: () => started(import('../../plugins/bitrix24/tests/vendor.ts')) },
  iiko: { start: () => started(import('../../plugins/iiko/tests/vendor.ts')) },
  yclients: {
    start: () => started(import('../../plugins/yclients/tests/vendor.ts')),
    without: ['expired-token'],
  },
}

async function started(module: Promise<{ startVendor(): Promise<SimulatedVendor> }>) {
  const { startVendor } = await module
  return startVendor()
}

/** A tenant that has connected the vendor, and whose person has signed in there where that is needed. */
export async function givenVendorConnection(connector: string, vendor: SimulatedVendor) {
  const tenant = await givenTenant()
  const { plugin } = await loadConnector(connector)
  const { business } = await givenVenue(tenant, {
    medical: plugin.manifest.dataClass === 'medical',
  })
  const connection = await tenant.inside(() =>
    new CreateConnection().handle(tenant.actor, {
      connector,
      businessId: business.id,
      name: connector,
      config: vendor.values,
    })
  )
  const login = vendor.login?.()
  if (login) await keepLogin()
  return { tenant, connection }

  async function keepLogin() {
    const { connector: loaded } = await loadConnector(connector)
    const cipher = await tenant.inside(() => tenantCipher())
    const config = await validConfig(loaded, storedValues(cipher, connection))
    const tokens = databaseTokenStore({ tenantId: tenant.tenantId, cipher }, fakeClock(VENDOR_NOW))
    await tokens.put(loginKeyOf(loaded, config, connection.id), login!)
  }
}
