import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { givenSession, givenTenant, rolledBack } from '#tests/helpers/given'

test.group('A page that breaks', (group) => {
  group.each.setup(rolledBack)

  test('says so in a page of the portal, once its database has failed it', async ({
    client,
    assert,
    cleanup,
  }) => {
    const tenant = await givenTenant()
    const session = await givenSession(tenant.owner, tenant.tenantId)
    // What it reads is held by somebody else, so that its statement is ended and the transaction of the page with it.
    const holder = await db.connection('owner').transaction()
    cleanup(() => holder.rollback())
    await holder.rawQuery('lock table coupon_batches in access exclusive mode')
    await db.connection('app').rawQuery(`set local statement_timeout = '300ms'`)

    const page = await client
      .get('/loyalty/coupons')
      .header('accept', 'text/html')
      .header('x-inertia', 'true')
      .header('x-inertia-version', '1')
      .withSession(session)

    page.assertStatus(500)
    const { component, props } = JSON.parse(page.text())
    assert.equal(component, 'errors/problem')
    assert.equal(props.problem.status, 500)
    assert.equal(props.me.email, tenant.owner.email)
  })
})
