import type { VendorFault } from '@krug/connector-sdk/simulator'
import { loginKeyOf } from '@krug/connector-sdk/host'
import { fakeClock, type SimulatedVendor } from '@krug/connector-sdk/testing'
import { storedValues, validConfig } from '#integrations/connection_secrets'
import { CreateConnection } from '#integrations/actions/save_connection'
import { databaseTokenStore } from '#integrations/engine/database_token_store'
import { loadConnector } from '#integrations/queries/connectors_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { givenTenant, givenVenue } from '#tests/helpers/given'

interface Simulated {
  start(): Promise<SimulatedVendor>
  /** When the vendor lives. */
  now: Date
  /** Faults that its API cannot have, as its own tests say. */
  without?: VendorFault[]
}

const NOON = new Date('2026-03-12T09:00:00Z')
const AFTERNOON = new Date('2026-03-12T13:00:00Z')
const EVENING = new Date('2026-03-12T15:00:00Z')

/** The simulators of all connectors that read over HTTP, as their own tests start them. */
export const SIMULATED_VENDORS = {
  amocrm: { start: () => started(import('../../plugins/amocrm/tests/vendor.ts')), now: NOON },
  bitrix24: { start: () => started(import('../../plugins/bitrix24/tests/vendor.ts')), now: NOON },
  iiko: { start: () => started(import('../../plugins/iiko/tests/vendor.ts')), now: NOON },
  onec: {
    start: async () => {
      const { startVendor } = await import('../../plugins/onec/tests/vendor.ts')
      return startVendor('retail')
    },
    now: AFTERNOON,
    without: ['expired-token'],
  },
  renovatio: {
    start: () => started(import('../../plugins/renovatio/tests/vendor.ts')),
    now: EVENING,
  },
  rkeeper: {
    start: () => started(import('../../plugins/rkeeper/tests/vendor.ts')),
    now: AFTERNOON,
    without: ['expired-token'],
  },
  yclients: {
    start: () => started(import('../../plugins/yclients/tests/vendor.ts')),
    now: NOON,
    without: ['expired-token'],
  },
} satisfies Record<string, Simulated>

export const simulatedVendors = Object.entries(SIMULATED_VENDORS) as [
  keyof typeof SIMULATED_VENDORS,
  Simulated,
][]

async function started(module: Promise<{ startVendor(): Promise<SimulatedVendor> }>) {
  const { startVendor } = await module
  return startVendor()
}

/** A tenant that has connected the vendor, and whose person has signed in there where that is needed. */
export async function givenVendorConnection(
  connector: keyof typeof SIMULATED_VENDORS,
  vendor: SimulatedVendor
) {
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
    const tokens = databaseTokenStore(
      { tenantId: tenant.tenantId, cipher },
      fakeClock(SIMULATED_VENDORS[connector].now)
    )
    await tokens.put(loginKeyOf(loaded, config, connection.id), login!)
  }
}
