import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { givenTenant, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenCrmSource } from '#tests/helpers/given_crm'

const STAGES = ['new', 'talk', 'offer', 'won', 'lost']
const PIPELINE = {
  externalId: 'sales',
  name: 'Sales',
  stages: STAGES.map((name) => ({
    ...{ externalId: name, name },
    outcome: name === 'won' || name === 'lost' ? name : 'open',
  })),
}

const moment = fc.integer({ min: 0, max: 90 * 86_400 }).map(at)
const deal = fc.record(
  {
    externalId: fc.constantFrom('a', 'b', 'c'),
    title: fc.constantFrom('one', 'two'),
    outcome: fc.constantFrom('open', 'won', 'lost'),
    stageExternalId: fc.constantFrom(...STAGES),
    createdAt: moment,
    updatedAt: moment,
    deleted: fc.boolean(),
    // What a vendor remembers may begin earlier than before, name a stage twice, and one that nobody knows.
    stageChanges: fc.array(
      fc.record({ stageExternalId: fc.constantFrom(...STAGES, 'unknown'), at: moment }),
      { maxLength: 6 }
    ),
  },
  { requiredKeys: ['externalId', 'title', 'outcome', 'stageExternalId', 'createdAt'] }
)
const pages = fc.array(fc.uniqueArray(deal, { selector: (one) => one.externalId, maxLength: 3 }), {
  minLength: 1,
  maxLength: 5,
})

test.group('Stays of deals', (group) => {
  group.each.setup(rolledBack)

  test('whatever a vendor sends, a deal keeps what its steps come to', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(pages, async (sent) => {
        const tenant = await givenTenant()
        const ingest = await givenCrmSource(tenant)
        await ingest('pipeline', [PIPELINE])
        for (const records of sent) await ingest('deal', records)
        const [deals, steps] = await read(tenant)
        for (const { id, ...kept } of deals)
          assert.deepEqual(kept, slowStays(steps.filter(({ deal_id: dealId }) => dealId === id)))
      }),
      { numRuns: 20 }
    ))
})

interface Step {
  deal_id: string
  stage_id: string
  at: Date
}

/** Step by step, each until the next. */
function slowStays(steps: Step[]) {
  const ordered = steps.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || (a.stage_id < b.stage_id ? -1 : 1)
  )
  const seconds = new Map<string, number>()
  for (const [index, { stage_id: stage, at: came }] of ordered.entries()) {
    const left = ordered[index + 1]?.at ?? came
    seconds.set(stage, (seconds.get(stage) ?? 0) + (left.getTime() - came.getTime()) / 1000)
  }
  const stages = [...seconds.keys()].sort()
  const last = ordered.at(-1)
  return {
    stood_at: stages,
    stood_seconds: stages.map((stage) => seconds.get(stage)!),
    last_stage_id: last?.stage_id ?? null,
    last_stage_at: last?.at ?? null,
  }
}

function read(tenant: Tenant) {
  return tenant.inside(async () => {
    const { rows: deals } = await db.rawQuery(
      `select id, stood_at, (select coalesce(json_agg(s), '[]') from unnest(stood_seconds) s) as stood_seconds,
              last_stage_id, last_stage_at from deals`
    )
    const { rows: steps } = await db.rawQuery(
      'select deal_id, stage_id, happened_at as at from deal_stage_changes'
    )
    return [deals, steps] as [({ id: string } & ReturnType<typeof slowStays>)[], Step[]]
  })
}

function at(seconds: number) {
  return new Date(Date.parse('2026-01-01T00:00:00Z') + seconds * 1000).toISOString()
}
