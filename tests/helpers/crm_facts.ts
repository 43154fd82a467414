import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import db from '@adonisjs/lucid/services/db'
import { keepStays } from '#crm/ingest/stays'
import type { World } from '#tests/helpers/reporting_facts'

/** The sales of a small team, as a test writes them down: two pipelines, three managers in two departments. */

export interface Deal {
  pipeline: number
  manager: number | null
  outcome: 'open' | 'won' | 'lost'
  amount: number | null
  currency: string | null
  source: string | null
  reason: string | null
  openedAt: Date
  /** Not every source tells. */
  closedAt: Date | null
  /** Stages it went through, first to last, by their number, and the seconds it took to get to each. */
  steps: { stage: number; after: number }[]
  deleted: boolean
  /** The lead it came from, by its number. */
  lead: number | null
}

export interface Lead {
  manager: number | null
  status: 'open' | 'converted' | 'rejected'
  source: string | null
  openedAt: Date
  deleted: boolean
}

export interface Activity {
  manager: number | null
  type: 'call' | 'meeting' | 'email' | 'message' | 'task' | 'other'
  doneAt: Date | null
  dueAt: Date | null
  seconds: number | null
  deleted: boolean
}

export interface Sales {
  deals: Deal[]
  leads: Lead[]
  activities: Activity[]
}

export const DEPARTMENTS = ['North', 'North', 'South']
/** The last two stages of each pipeline end its deals. */
export const STAGES = ['New', 'Talk', 'Offer', 'Won', 'Lost']
const OUTCOMES = ['open', 'open', 'open', 'won', 'lost']
export const PROBABILITY = [0.1, 0.25, 0.5, 1, 0]

export interface CrmWorld {
  pipelineIds: string[]
  /** By pipeline. */
  stageIds: string[][]
}

export async function givenPipelines(world: World): Promise<CrmWorld> {
  const { connectionId } = world
  const pipelineIds = [randomUUID(), randomUUID()]
  const stageIds = pipelineIds.map(() => STAGES.map(() => randomUUID()))
  await db.table('pipelines').multiInsert(
    pipelineIds.map((id, at) => ({
      id,
      connection_id: connectionId,
      external_id: `${at}`,
      name: `Pipeline ${at}`,
    }))
  )
  await db.table('pipeline_stages').multiInsert(
    pipelineIds.flatMap((pipelineId, at) =>
      STAGES.map((name, position) => ({
        id: stageIds[at][position],
        connection_id: connectionId,
        pipeline_id: pipelineId,
        external_id: `${at}:${position}`,
        name,
        position,
        outcome: OUTCOMES[position],
        probability: at === 0 ? PROBABILITY[position] : null,
      }))
    )
  )
  await Promise.all(
    world.employeeIds.map((id, at) =>
      db.from('employees').where('id', id).update({ department: DEPARTMENTS[at] })
    )
  )
  return { pipelineIds, stageIds }
}

export async function givenCrmSales(world: World, crm: CrmWorld, sales: Sales) {
  const { connectionId } = world
  const managerOf = (at: number | null) => (at === null ? null : world.employeeIds[at])
  const common = (externalId: string) => ({
    id: randomUUID(),
    connection_id: connectionId,
    external_id: externalId,
  })
  const leads = sales.leads.map((lead, at) => ({
    ...common(`lead ${at}`),
    title: 'Lead',
    employee_id: managerOf(lead.manager),
    status: lead.status,
    source: lead.source,
    opened_at: lead.openedAt,
    deleted: lead.deleted,
    // One lead in two names its deal itself.
    deal_external_id: at % 2 ? nameOfDeal(sales.deals, at) : null,
  }))
  if (leads.length) await db.table('leads').multiInsert(leads)

  const deals = sales.deals.map((deal, at) => ({
    ...common(`deal ${at}`),
    title: 'Deal',
    amount: deal.amount,
    currency: deal.currency,
    pipeline_id: crm.pipelineIds[deal.pipeline],
    stage_id: deal.steps.length ? crm.stageIds[deal.pipeline][deal.steps.at(-1)!.stage] : null,
    employee_id: managerOf(deal.manager),
    source: deal.source,
    loss_reason: deal.reason,
    opened_at: deal.openedAt,
    closed_at: deal.closedAt,
    deleted: deal.deleted,
    outcome: deal.outcome,
    lead_external_id: deal.lead !== null && deal.lead % 2 === 0 ? `lead ${deal.lead}` : null,
  }))
  if (deals.length) await db.table('deals').multiInsert(deals)

  const steps = sales.deals.flatMap((deal, at) =>
    momentsOf(deal).map(({ stage, at: happenedAt }) => ({
      deal_id: deals[at].id,
      stage_id: crm.stageIds[deal.pipeline][stage],
      happened_at: happenedAt,
    }))
  )
  if (steps.length) await db.table('deal_stage_changes').multiInsert(steps)
  await keepStays(deals.map(({ id }) => id))

  const activities = sales.activities.map((activity, at) => ({
    ...common(`activity ${at}`),
    type: activity.type,
    employee_id: managerOf(activity.manager),
    opened_at: new Date('2025-01-01'),
    due_at: activity.dueAt,
    done_at: activity.doneAt,
    duration_seconds: activity.seconds,
    deleted: activity.deleted,
  }))
  if (activities.length) await db.table('activities').multiInsert(activities)
}

function nameOfDeal(deals: Deal[], lead: number) {
  const at = deals.findIndex((deal) => deal.lead === lead)
  return at === -1 ? null : `deal ${at}`
}

/** When a deal came to each of its stages. */
export function momentsOf({ openedAt, steps }: Deal) {
  let at = openedAt.getTime()
  return steps.map(({ stage, after }) => {
    at += after * 1000
    return { stage, at: new Date(at) }
  })
}

const MINUTE = 60_000
const between = (from: string, to: string) =>
  fc
    .integer({ min: 0, max: (Date.parse(to) - Date.parse(from)) / MINUTE })
    .map((minutes) => new Date(Date.parse(from) + minutes * MINUTE))

const manager = fc.option(fc.nat(DEPARTMENTS.length - 1))
const source = fc.option(fc.constantFrom('site', 'phone', 'friends'))
const seldom = fc.constantFrom(false, false, false, false, false, false, true)

/** Any sales within the two moments. */
export function anySales(from: string, to: string): fc.Arbitrary<Sales> {
  const moment = between(from, to)
  const deal = fc
    .record({
      pipeline: fc.nat(1),
      manager,
      outcome: fc.constantFrom('open', 'open', 'won', 'won', 'lost'),
      amount: fc.option(fc.integer({ min: 0, max: 90_000_000 })),
      currency: fc.constantFrom(null, null, 'RUB', 'USD'),
      source,
      reason: fc.option(fc.constantFrom('price', 'time')),
      openedAt: moment,
      lasts: fc.option(fc.integer({ min: 0, max: 90 * 86_400 })),
      stages: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
      after: fc.array(fc.integer({ min: 1, max: 20 * 86_400 }), { minLength: 4, maxLength: 4 }),
      deleted: seldom,
      lead: fc.option(fc.nat(9)),
    })
    .map(({ lasts, stages, after, ...rest }): Deal => {
      const end = { open: [], won: [3], lost: [4] }[rest.outcome as 'open']
      return {
        ...(rest as Deal),
        closedAt:
          rest.outcome === 'open' || lasts === null
            ? null
            : new Date(Math.min(rest.openedAt.getTime() + lasts * 1000, Date.parse(to))),
        steps: [...stages, ...end].map((stage, at) => ({ stage, after: after[at] })),
      }
    })
  return fc.record({
    deals: fc.array(deal, { maxLength: 25 }).map(oncePerLead),
    leads: fc.array(
      fc.record({
        manager,
        status: fc.constantFrom('open', 'converted', 'rejected'),
        source,
        openedAt: moment,
        deleted: seldom,
      }),
      { minLength: 10, maxLength: 14 }
    ),
    activities: fc.array(
      fc.record({
        manager,
        type: fc.constantFrom('call', 'meeting', 'email', 'message', 'task', 'other'),
        doneAt: fc.option(moment),
        dueAt: fc.option(moment),
        seconds: fc.option(fc.nat(3000)),
        deleted: seldom,
      }),
      { maxLength: 30 }
    ),
  }) as fc.Arbitrary<Sales>
}

/** A lead that names its deal names one only. */
function oncePerLead(deals: Deal[]) {
  const taken = new Set<number>()
  return deals.map((deal) => {
    if (deal.lead === null || deal.lead % 2 === 0) return deal
    if (taken.has(deal.lead)) return { ...deal, lead: null }
    taken.add(deal.lead)
    return deal
  })
}

export const departmentOf = (at: number | null) => (at === null ? null : DEPARTMENTS[at])
