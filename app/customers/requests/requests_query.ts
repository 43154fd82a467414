import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { today } from '#shared/clock'
import { found } from '#shared/errors/not_found'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import type { ConsentKind } from '#customers/consent_kinds'
import { openIdentity, type SealedIdentity } from '#customers/identity'
import { reachOf } from '#customers/queries/reach_query'
import { openText } from '#customers/requests/sealed'
import { extendedDueOn, type RequestKind } from '#customers/requests/terms'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'

export const REQUEST_STATES = ['open', 'fulfilled', 'refused'] as const
export const REQUEST_CHANNELS = ['till', 'letter', 'phone', 'email', 'portal'] as const

/** How near the deadline of an open request is. */
export const URGENCIES = ['overdue', 'soon', 'later'] as const
export type Urgency = (typeof URGENCIES)[number]

/** From this many days before the deadline on, a request is nearly due. */
export const SOON_DAYS = 3

export interface PersonRequest {
  id: string
  /** The name is gone once the person was erased. */
  customer: { id: string; name: string | null; erased: boolean }
  kind: RequestKind
  /** Of a stop: the consent that ends. */
  purpose: ConsentKind | null
  /** `retention` is nobody's wish: the time of an inactive customer was over. */
  channel: (typeof REQUEST_CHANNELS)[number] | 'retention'
  state: (typeof REQUEST_STATES)[number]
  receivedOn: string
  dueOn: string
  /** `null` once it is closed. */
  urgency: Urgency | null
  /** What the deadline would be after the one extension; `null` where there is none, or no more. */
  extendableTo: string | null
  takenBy: string | null
  closedBy: string | null
  closedAt: Date | null
  fileTakenAt: Date | null
  /** What was done: which fields were changed, which consent was withdrawn, that the person was erased. */
  done: { fields?: string[]; withdrawn?: ConsentKind; erased?: boolean }
  said: string | null
  extensionReason: string | null
  answer: string | null
}

export interface RequestFilter {
  state?: PersonRequest['state']
  kind?: RequestKind
  urgency?: Urgency
  customerId?: string
}

interface Row extends Omit<PersonRequest, 'customer' | 'extendableTo'>, SealedIdentity {
  customerId: string
  erased: boolean
  extended: boolean
}

const URGENCY = `case when r.state <> 'open' then null when r.due_on < cast(:today as date) then 'overdue'
  when r.due_on <= cast(:today as date) + ${SOON_DAYS} then 'soon' else 'later' end`

const CONDITIONS = {
  state: 'r.state = :state',
  kind: 'r.kind = :kind',
  urgency: `${URGENCY} = :urgency`,
  customerId: 'r.customer_id = :customerId',
}

/** What persons asked for, the most urgent first. Whose reach is limited sees those of the customers in sight. */
export async function listRequests(
  actor: Actor,
  { page: wanted, perPage: size, ...filter }: PageRequest & RequestFilter
): Promise<Paginated<PersonRequest>> {
  const { page, perPage, offset } = pageOf({ page: wanted, perPage: size })
  const given = Object.entries(filter).filter(([, value]) => value)
  const where = given.map(([name]) => CONDITIONS[name as keyof RequestFilter])
  const selected = await selectionOf(actor, where, Object.fromEntries(given))
  const { rows: counted } = await db.rawQuery<{ rows: { total: number }[] }>(
    `select count(*)::int as total ${selected.sql}`,
    selected.bindings
  )
  const order = `order by (r.state = 'open') desc, case when r.state = 'open' then r.due_on end, r.closed_at desc, r.id
    limit ${perPage} offset ${offset}`
  return {
    rows: await requestsOf(selected, order),
    meta: { page, perPage, total: counted[0].total },
  }
}

/** @throws NotFoundError */
export async function showRequest(actor: Actor, id: string): Promise<PersonRequest> {
  const selected = await selectionOf(actor, ['r.id = :id'], { id })
  const [request] = await requestsOf(selected)
  return found(request)
}

/** How many open requests are late, and how many nearly. */
export async function urgentRequests(actor: Actor): Promise<{ overdue: number; soon: number }> {
  const selected = await selectionOf(actor, [`r.state = 'open'`], {})
  const { rows } = await db.rawQuery<{ rows: { overdue: number; soon: number }[] }>(
    `select count(*) filter (where ${URGENCY} = 'overdue')::int as overdue,
            count(*) filter (where ${URGENCY} = 'soon')::int as soon ${selected.sql}`,
    selected.bindings
  )
  return rows[0]
}

interface Selection {
  sql: string
  bindings: Record<string, never>
}

async function selectionOf(
  actor: Actor,
  conditions: string[],
  given: Record<string, unknown>
): Promise<Selection> {
  const { timezone } = await tenantSummary(actor)
  const { from, where, bindings } = await reachOf(actor)
  const inSight = actor.scope ? [`r.customer_id in (select c.id from ${from} where ${where})`] : []
  return {
    sql: `from person_requests r where ${['true', ...inSight, ...conditions].join(' and ')}`,
    bindings: { ...(actor.scope && bindings), ...given, today: today(timezone) } as never,
  }
}

async function requestsOf({ sql, bindings }: Selection, order = ''): Promise<PersonRequest[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `with r as (select * ${sql})
     select r.id, r.customer_id as "customerId", c.erased_at is not null as erased, r.kind, r.purpose, r.channel, r.state,
            r.received_on as "receivedOn", r.due_on as "dueOn", ${URGENCY} as urgency,
            r.extended_at is not null as extended, taker.name as "takenBy", closer.name as "closedBy",
            r.closed_at as "closedAt", r.file_taken_at as "fileTakenAt", r.done, r.said,
            r.extension_reason as "extensionReason", r.answer, i.name, i.phone, i.email, i.birth_date
       from r
       join customers c on c.id = r.customer_id
       left join customer_identities i on i.customer_id = r.customer_id
       left join users taker on taker.id = r.taken_by
       left join users closer on closer.id = r.closed_by
      ${order}`,
    bindings
  )
  const cipher = await tenantCipher()
  return rows.map((row) => {
    const { customerId, erased, extended, name, phone, email, birth_date: born, ...request } = row
    const identity = openIdentity(cipher, customerId, { name, phone, email, birth_date: born })
    const { id, state, dueOn } = request
    return {
      ...request,
      customer: { id: customerId, name: identity.name, erased },
      extendableTo: state === 'open' && !extended ? extendedDueOn(request, dueOn) : null,
      said: openText(cipher, 'said', id, request.said),
      extensionReason: openText(cipher, 'extension', id, request.extensionReason),
      answer: openText(cipher, 'answer', id, request.answer),
    }
  })
}
