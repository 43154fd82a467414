import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'
import { APP_ROOT, importer } from '#start/ignition'

/** A process that storms the ledger of a tenant until it is killed: tenant, seed, customers. */
const [tenantId, seed, ...customers] = process.argv.slice(2)

const app = new Ignitor(APP_ROOT, { importer })
  .tap((starting) => {
    starting.booting(async () => {
      await import('#start/env')
    })
  })
  .createApp('console')
await app.init()
await app.boot()
await app.start(async () => {
  const { default: db } = await import('@adonisjs/lucid/services/db')
  const { Actor } = await import('#shared/actor')
  const { withTenant } = await import('#tenancy/tenant_scope')
  const { chainLedger } = await import('#loyalty/ledger/chain')
  const { LedgerStorm } = await import('#tests/helpers/ledger_storm')
  const inside = <T>(work: () => Promise<T>) => withTenant(db, tenantId, work)
  const storm = new LedgerStorm({ inside, actor: Actor.system(tenantId) }, customers, Number(seed))
  for (;;) {
    await storm.step()
    await inside(() => chainLedger())
  }
})
