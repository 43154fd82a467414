import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { retireRecords } from '#commerce/ingest/retire_records'
import { DecideOutcome } from '#crm/actions/decide_outcome'
import { UpdateOrganization } from '#tenancy/actions/update_organization'
import { givenTenant, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenCrmSource } from '#tests/helpers/given_crm'
import { pause } from '#tests/helpers/processes'
import { somebodyWaits } from '#tests/helpers/somebody_waits'

const STAGES = ['new', 'talk']
const PIPELINE = {
  externalId: 'sales',
  name: 'Sales',
  stages: STAGES.map((name) => ({ externalId: name, name, outcome: 'open' })),
}
const AT = '2026-01-01T00:00:00Z'

const leadName = fc.constantFrom('l1', 'l2', 'l3')
const dealName = fc.constantFrom('d1', 'd2', 'd3')
const outcome = fc.constantFrom('open', 'won', 'lost')
const common = { title: fc.constantFrom('one', 'two'), createdAt: fc.constant(AT) }
const lead = fc.record(
  {
    ...{ ...common, externalId: leadName, deleted: fc.boolean() },
    ...{ status: fc.constantFrom('open', 'converted', 'rejected'), dealExternalId: dealName },
  },
  { requiredKeys: ['externalId', 'title', 'createdAt', 'status'] }
)
const deal = fc.record(
  {
    ...{ ...common, externalId: dealName, deleted: fc.boolean(), outcome },
    ...{ leadExternalId: leadName, stageExternalId: fc.constantFrom(...STAGES) },
    ...{ amount: fc.nat(9000).map(String), currency: fc.constantFrom('RUB', 'EUR') },
  },
  { requiredKeys: ['externalId', 'title', 'createdAt', 'outcome', 'stageExternalId'] }
)
const pageOf = <T extends { externalId: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { selector: ({ externalId }) => externalId, minLength: 1, maxLength: 3 })

/** Whatever can change what became of a lead. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ leads: pageOf(lead) }) },
  { weight: 4, arbitrary: fc.record({ deals: pageOf(deal) }) },
  fc.record({ retired: dealName }),
  fc.record({ decided: fc.record({ stage: fc.constantFrom(...STAGES), outcome }) }),
  fc.record({ currency: fc.constantFrom('RUB', 'EUR') })
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

test.group('Outcomes of leads', (group) => {
  group.each.setup(rolledBack)

  test('whatever comes and is decided, a lead keeps what its deals come to', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const tenant = await givenTenant()
        const ingest = await givenCrmSource(tenant)
        await ingest('pipeline', [PIPELINE])
        for (const one of steps) {
          await take(tenant, ingest, one)
          const { leads, deals, currency } = await read(tenant)
          for (const { kept, ...known } of leads)
            assert.deepEqual(kept, slowOutcome(known, deals, currency))
        }
      }),
      { numRuns: 60 }
    ))

  test('sums follow the currency of the tenant', async ({ assert }) => {
    const tenant = await givenTenant()
    const ingest = await givenCrmSource(tenant)
    const one = { title: 'one', createdAt: AT }
    await ingest('lead', [{ ...one, externalId: 'l1', status: 'open', dealExternalId: 'd1' }])
    await ingest('deal', [
      { ...one, externalId: 'd1', outcome: 'won', amount: '50', currency: 'EUR' },
    ])
    const amounts = []
    for (const currency of ['EUR', 'RUB'] as const) {
      await take(tenant, ingest, { currency })
      const { leads } = await read(tenant)
      amounts.push(leads[0].kept.amount)
    }
    assert.deepEqual(amounts, [5000, 0])
  })
})

test.group('Outcomes of leads that come while a stage is decided', () => {
  test('the decision waits for the page, and reaches its leads', async ({ assert }) => {
    const tenant = await givenTenant()
    const ingest = await givenCrmSource(tenant)
    await ingest('pipeline', [PIPELINE])
    const one = { title: 'one', createdAt: AT }
    await ingest('deal', [
      { ...one, externalId: 'd1', outcome: 'open', stageExternalId: 'new', amount: '50' },
    ])

    const [written, checked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const page = tenant.inside(async () => {
      await ingest('lead', [{ ...one, externalId: 'l1', status: 'open', dealExternalId: 'd1' }])
      written.resolve()
      await checked.promise
    })
    await written.promise
    let decided = false
    const decision = take(tenant, ingest, { decided: { stage: 'new', outcome: 'won' } }).then(
      () => (decided = true)
    )
    while (!decided && !(await somebodyWaits())) await pause(5)
    checked.resolve()
    await Promise.all([page, decision])

    const { leads } = await read(tenant)
    assert.deepEqual(leads[0].kept, { deal: true, won: true, amount: 5000 })
  })
})

async function take(
  { actor, inside }: Tenant,
  ingest: Awaited<ReturnType<typeof givenCrmSource>>,
  one: Step
) {
  if ('leads' in one) return ingest('lead', one.leads)
  if ('deals' in one) return ingest('deal', one.deals)
  return inside(async () => {
    if ('currency' in one) return new UpdateOrganization().handle(actor, one)
    const connection = await db.from('connections').firstOrFail()
    if ('retired' in one) return retireRecords('deals', connection.id, [one.retired])
    const { stage, outcome: decided } = one.decided
    const { id } = await db.from('pipeline_stages').where('external_id', stage).firstOrFail()
    await new DecideOutcome().handle(connection.id, id, decided)
  })
}

interface Lead {
  external_id: string
  deal_external_id: string | null
  kept: { deal: boolean; won: boolean; amount: number }
}

interface Deal {
  external_id: string
  lead_external_id: string | null
  outcome: string
  amount: number | null
  currency: string | null
}

/** Deal by deal, each once: those that name the lead, and the one that it names. */
function slowOutcome(known: Omit<Lead, 'kept'>, deals: Deal[], currency: string): Lead['kept'] {
  const own = deals.filter(
    (one) =>
      one.lead_external_id === known.external_id || one.external_id === known.deal_external_id
  )
  const won = own.filter((one) => one.outcome === 'won')
  const counted = won.filter((one) => (one.currency ?? currency) === currency)
  return {
    deal: own.length > 0,
    won: won.length > 0,
    amount: counted.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  }
}

function read({ tenantId, inside }: Tenant) {
  return inside(async () => {
    const { rows: leads } = await db.rawQuery<{ rows: Lead[] }>(
      `select external_id, deal_external_id,
              json_build_object('deal', became_deal, 'won', won, 'amount', won_amount) as kept from leads`
    )
    const { rows: deals } = await db.rawQuery<{ rows: Deal[] }>(
      'select external_id, lead_external_id, outcome, amount, currency from deals where not deleted'
    )
    const { currency } = await db.from('tenants').where('id', tenantId).firstOrFail()
    return { leads, deals, currency: currency as string }
  })
}
