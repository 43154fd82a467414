import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import nightlyLedger from '#loyalty/jobs/nightly_ledger'
import { moveMembers, type Move } from '#loyalty/tiers/move_member'
import { checkTierSums, foldTierSums } from '#loyalty/tiers/tier_sums'
import { tierCounts } from '#loyalty/tiers/tier_counts_query'
import { givenTenant, rolledBack } from '#tests/helpers/given'
import { givenCustomers } from '#tests/helpers/given_member'

const AT = new Date('2026-03-01T09:00:00Z')
const TIERS = ['insider', 'vip', 'elite', 'inner_circle']
const MEMBERS = 6

const moved = fc.record({
  what: fc.constant('move' as const),
  /** Members who are moved in one statement, and where to. */
  to: fc.dictionary(
    fc.integer({ min: 0, max: MEMBERS - 1 }).map(String),
    fc.record({ tier: fc.constantFrom(...TIERS), spent: fc.integer({ min: 0, max: 1_000_000 }) })
  ),
})
const deleted = fc.record({
  what: fc.constant('delete' as const),
  members: fc.array(fc.integer({ min: 0, max: MEMBERS - 1 })),
})
const folded = fc.record({ what: fc.constant('fold' as const) })

test.group('Sums of members by tier', (group) => {
  group.each.setup(rolledBack)

  test('are those of the members, however they move, are deleted and added up', async ({
    assert,
  }) => {
    const tenant = await givenTenant({ preset: 'club' })
    const customers = await givenCustomers(tenant, MEMBERS)
    const standing = new Map<string, { tier: string; spent: number }>()
    const move = (customerId: string, { tier, spent }: { tier: string; spent: number }): Move => ({
      customerId,
      from: standing.get(customerId)?.tier ?? null,
      next: { tier, moved: null, fallsTo: null, fallsAt: null },
      standing: { spent, categories: [], invitedTo: null },
      reason: 'night',
      at: AT,
    })

    const property = fc.asyncProperty(
      fc.array(fc.oneof(moved, moved, deleted, folded), { maxLength: 8 }),
      (steps) =>
        tenant.inside(async () => {
          for (const step of steps) {
            if (step.what === 'fold') await foldTierSums(0)
            if (step.what === 'delete') {
              const gone = step.members.map((member) => customers[member])
              await db.from('member_tiers').whereIn('customer_id', gone).delete()
              for (const customer of gone) standing.delete(customer)
            }
            if (step.what === 'move') {
              const to = Object.entries(step.to).map(
                ([member, place]) => [customers[+member], place] as const
              )
              await moveMembers(to.map(([customer, place]) => move(customer, place)))
              for (const [customer, place] of to) standing.set(customer, place)
            }
          }
          const expected = TIERS.map((code) => {
            const own = [...standing.values()].filter(({ tier }) => tier === code)
            return {
              code,
              members: own.length,
              spent: own.reduce((sum, { spent }) => sum + spent, 0),
            }
          })
          const counts = await tierCounts(tenant.actor)
          assert.deepEqual(
            counts.map(({ code, members, spent }) => ({ code, members, spent })),
            expected
          )
          assert.deepEqual(await checkTierSums(), [])
        })
    )
    await fc.assert(property, { numRuns: 40 })
  })

  test('a sum that somebody changed is found at night', async ({ assert }) => {
    const tenant = await givenTenant({ preset: 'club' })
    const [customerId] = await givenCustomers(tenant, 1)
    await tenant.inside(async () => {
      await db
        .table('member_tiers')
        .insert({ customer_id: customerId, tier: 'vip', since: AT, spent: 700 })
      await db.from('tier_sums').update({ spent: 800 })
      assert.deepEqual(await checkTierSums(), ['vip'])
    })
    const night = { id: 'night', signal: new AbortController().signal }
    await assert.rejects(async () => nightlyLedger({}, night), /^1 disagreements/)
  })
})
