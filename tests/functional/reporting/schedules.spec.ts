import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { givenMember, givenTenant } from '#tests/helpers/given'
import { daysLater, SCHEDULES, Scheduling } from '#tests/helpers/scheduling'

test.group('Schedules', (group) => {
  const world = Scheduling.forEachOf(group)
  const { body, given, pass, deliveries, scheduleRow, sent } = world

  test('reading is not getting files', async ({ client, assert }) => {
    const manager = await givenMember(world.tenant, 'business_manager', {
      businessIds: [world.first.business.id],
    })
    const recipients = [{ userId: manager.user.id }]
    await given(client, { recipients, format: 'xlsx' })
    await given(client, { recipients })
    await pass()
    assert.deepEqual(
      sent().map(({ to }) => to),
      [manager.user.email]
    )
    const rows = await deliveries()
    assert.sameMembers(
      rows.map(({ error }) => error),
      [null, 'E_FORBIDDEN']
    )
    const refused = await client.post(SCHEDULES).json(body()).bearerToken(manager.token)
    refused.assertStatus(403)
  })

  test('an outside address takes a right, says whose reach it is, and can be taken off the list', async ({
    client,
    assert,
  }) => {
    const analyst = await givenMember(world.tenant, 'analyst')
    const outside = { recipients: [{ email: 'Accountant@Example.test' }] }
    const refused = await client.post(SCHEDULES).json(body(outside)).bearerToken(analyst.token)
    refused.assertStatus(403)
    assert.equal(refused.body().code, 'E_OUTSIDE_RECIPIENT')

    const id = await given(client, outside)
    await pass()
    const [letter] = sent()
    assert.equal(letter.to, 'accountant@example.test')
    assert.include(letter.text, 'Отчёт показывает то, что видит Владелец: Вторая, Первая')
    const link = /\/unsubscribe\?token=(\S+)/.exec(letter.text)![1]
    const forged = await client.post(`${SCHEDULES}/unsubscribe`).qs({ token: 'forged' })
    forged.assertStatus(401)
    const taken = await client.post(`${SCHEDULES}/unsubscribe?token=${link}`)
    taken.assertStatus(204)
    await pass(daysLater(1))
    assert.lengthOf(sent(), 1)
    const shown = await client.get(`${SCHEDULES}/${id}`).bearerToken(world.tenant.token)
    assert.isNotNull(shown.body().data.recipients[0].unsubscribedAt)
    // Saving it again does not put the address back.
    const saved = await client
      .put(`${SCHEDULES}/${id}`)
      .json(body(outside))
      .bearerToken(world.tenant.token)
    assert.isNotNull(saved.body().data.recipients[0].unsubscribedAt)
  })

  test('five times for nothing and it is paused; resuming begins anew', async ({
    client,
    assert,
  }) => {
    const viewer = await givenMember(world.tenant, 'viewer')
    const id = await given(client, { recipients: [{ userId: viewer.user.id }] })
    for (let day = 0; day < 7; day++) await pass(daysLater(day))
    assert.lengthOf(await deliveries(), 5)
    assert.containSubset(await scheduleRow(id), {
      state: 'paused',
      paused_for: 'failures',
      next_at: null,
    })
    const resumed = await client.post(`${SCHEDULES}/${id}/resume`).bearerToken(world.tenant.token)
    assert.containSubset(resumed.body().data, { state: 'active', pausedFor: null })
    assert.isAbove(Date.parse(resumed.body().data.nextAt), Date.now())
  })

  test('a schedule of somebody who is locked out is paused', async ({ client, assert }) => {
    const analyst = await givenMember(world.tenant, 'analyst')
    const id = await given(client, {}, analyst)
    await world.tenant.inside(() =>
      db.from('memberships').where('user_id', analyst.user.id).update({ disabled_at: new Date() })
    )
    await pass()
    assert.lengthOf(sent(), 0)
    assert.containSubset(await scheduleRow(id), { state: 'paused', paused_for: 'maker_gone' })
    const resumed = await client.post(`${SCHEDULES}/${id}/resume`).bearerToken(world.tenant.token)
    resumed.assertStatus(409)
  })

  test('"now" goes to who asks, whatever the schedule says, and the clock goes on', async ({
    client,
    assert,
  }) => {
    const viewer = await givenMember(world.tenant, 'viewer')
    const id = await given(client, { recipients: [{ userId: viewer.user.id }] })
    const paused = await client.post(`${SCHEDULES}/${id}/pause`).bearerToken(world.tenant.token)
    assert.containSubset(paused.body().data, { state: 'paused', nextAt: null })
    const asked = await client.post(`${SCHEDULES}/${id}/send`).bearerToken(world.tenant.token)
    asked.assertStatus(202)
    await pass()
    assert.deepEqual(
      sent().map(({ to }) => to),
      [world.tenant.owner.email]
    )
  })

  test('schedules are of who made them; who looks after people sees all; others see nothing', async ({
    client,
    assert,
  }) => {
    const analyst = await givenMember(world.tenant, 'analyst')
    const id = await given(client, {}, analyst)
    const other = await givenMember(world.tenant, 'analyst')
    const stranger = await givenTenant()
    const admin = await givenMember(world.tenant, 'admin')
    for (const who of [other, stranger]) {
      const shown = await client.get(`${SCHEDULES}/${id}`).bearerToken(who.token)
      shown.assertStatus(404)
      const removed = await client.delete(`${SCHEDULES}/${id}`).bearerToken(who.token)
      removed.assertStatus(404)
      const list = await client.get(SCHEDULES).bearerToken(who.token)
      assert.lengthOf(list.body().data, 0)
    }
    const list = await client.get(SCHEDULES).bearerToken(admin.token)
    assert.containSubset(list.body().data, [{ id, own: false, maker: { id: analyst.user.id } }])
    const removed = await client.delete(`${SCHEDULES}/${id}`).bearerToken(admin.token)
    removed.assertStatus(204)
  })

  test('what cannot be is refused at its field: {$i}')
    .with([
      [{ every: 'week' }, 'weekdays'],
      [{ every: 'month' }, 'monthDay'],
      [{ at: '24:00' }, 'at'],
      [{ recipients: [] }, 'recipients'],
      [{ recipients: [{}] }, 'recipients.0.email'],
      [{ recipients: [{ userId: '00000000-0000-4000-8000-000000000000' }] }, 'recipients.0.userId'],
      [{ parameters: { preset: 'eternity' } }, 'preset'],
      [{ format: 'doc' }, 'format'],
    ] as const)
    .run(async ({ client, assert }, [changes, field]) => {
      const response = await client
        .post(SCHEDULES)
        .json(body(changes))
        .bearerToken(world.tenant.token)
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
      assert.lengthOf(await world.tenant.inside(() => db.from('schedules')), 0)
    })
})
