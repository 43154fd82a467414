import type { HttpContext } from '@adonisjs/core/http'
import transmit from '@adonisjs/transmit/services/main'
import { test } from '@japa/runner'
import type { Actor } from '#shared/actor'
import { givenMember, givenTenant, givenVenue, rolledBack } from '#tests/helpers/given'

const mayListen = (actor: Actor | undefined, channel: string) =>
  transmit.getManager().verifyAccess(channel, { actor } as HttpContext)

test.group('Live channels', (group) => {
  group.each.setup(rolledBack)

  test('are open to who reaches the whole tenant and has the right, and to nobody else', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const stranger = await givenTenant()
    const { business } = await givenVenue(tenant)
    const analyst = await givenMember(tenant, 'analyst')
    const manager = await givenMember(tenant, 'business_owner', { businessIds: [business.id] })
    const runs = `tenants/${tenant.tenantId}/runs`

    assert.isTrue(await mayListen(tenant.actor, runs))
    for (const actor of [stranger.actor, analyst.actor, manager.actor, undefined])
      assert.isNotTrue(await mayListen(actor, runs))

    const sales = `tenants/${tenant.tenantId}/sales`
    assert.isTrue(await mayListen(analyst.actor, sales))
    assert.isNotTrue(await mayListen(stranger.actor, sales))

    const own = `tenants/${tenant.tenantId}/users/${analyst.user.id}/exports`
    assert.isTrue(await mayListen(analyst.actor, own))
    for (const actor of [tenant.actor, stranger.actor, manager.actor, undefined])
      assert.isNotTrue(await mayListen(actor, own))
  })
})
