import { randomUUID } from 'node:crypto'
import mail from '@adonisjs/mail/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { InviteUser } from '#access/actions/invite_user'
import { clock, jobs } from '#start/jobs'
import { withTenant } from '#tenancy/tenant_scope'
import { everythingOf } from '#tests/helpers/everything_of'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'

/** Of a person, who belongs to no tenant. */
const OF_A_PERSON = ['access.tell-person', 'access.note-failed-sign-in']
/** By the clock for all tenants, or for the installation. */
const OF_ALL = new Set([...clock.map(({ job }) => job.name), 'operation.backup'])

const jobsOf = async ({ tenantId }: Tenant) => {
  const sql = `select id from pgboss.job where data->>'tenantId' = :tenantId`
  const { rows } = await db.rawQuery(sql, { tenantId })
  return rows.length
}

test.group('Jobs', (group) => {
  group.each.setup(rolledBack)
  group.each.teardown(() => mail.restore())

  test('of one tenant that name what another has change nothing there and tell nobody', async ({
    assert,
  }) => {
    const letters = mail.fake().messages
    const [victim, stranger] = [await givenTenant(), await givenTenant()]
    const { ids, named } = await everythingOf(victim)
    await victim.inside(() =>
      new InviteUser().handle(victim.actor, { email: 'theirs@example.test', role: 'viewer' })
    )
    const [invitation] = await victim.inside(() => db.from('invitations').select('id'))
    await givenVenue(stranger)
    const payload = {
      ...named,
      tenantId: stranger.tenantId,
      id: invitation.id,
      ...{ purpose: 'invitation', mode: 'full', name: 'cash', dueAt: new Date().toISOString() },
      ...{ connectionId: ids['/api/v1/connections/:id'], runId: ids[':runId'] },
      ...{ mappingId: Number(ids[':mappingId']), writeBackId: ids[':writeBackId'] },
      ...{ exportId: ids['/api/v1/exports/:id'], simulationId: ids[':simulationId'] },
      ...{ scheduleId: ids['/api/v1/schedules/:id'], deliveryId: randomUUID() },
      ...{ badgeId: ids['/api/v1/badges/:id'], purchaseIds: [named.purchaseId] },
    }
    const ofTenants = jobs.filter(({ name }) => !OF_ALL.has(name) && !OF_A_PERSON.includes(name))
    assert.isAbove(ofTenants.length, 15)
    const [before, left] = [await fingerprintOf(victim), await jobsOf(victim)]
    letters.clear()

    for (const { name, scope, load } of ofTenants) {
      const { default: handle } = await load()
      const run = { id: randomUUID(), signal: new AbortController().signal }
      const work = () => handle(payload, run)
      // Some refuse what is not there; what matters is what becomes of it.
      await (scope === 'tenant' ? withTenant(db, stranger.tenantId, work) : work()).catch(() => {})
      assert.deepEqual(await fingerprintOf(victim), before, name)
    }
    // A job that only carries a letter has it sent, to those of its own tenant.
    for (const { nodeMailerMessage } of letters.sent())
      assert.deepEqual(nodeMailerMessage.to, [stranger.owner.email])
    letters.assertNoneQueued()
    assert.equal(await jobsOf(victim), left)
  })
})
