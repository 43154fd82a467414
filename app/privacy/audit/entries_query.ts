import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'
import { auditWords } from '#privacy/audit/words'

export interface AuditFilter {
  userId?: string
  /** One act, `users.invited`, or all of an area, `users`. */
  action?: string
  subjectType?: string
  subjectId?: string
  /** Days of the tenant, both included. */
  from?: string
  to?: string
}

export interface AuditEntry {
  id: number
  at: Date
  /** `null` where Krug itself acted. */
  userId: string | null
  who: string
  action: string
  what: string
  subjectType: string
  subject: string
  subjectId: string | null
  /** The network address it came from. */
  address: string | null
  reason: string | null
  details: Record<string, unknown>
  /** Its place in the hash chain; `null` for the last minutes. */
  seq: number | null
  hash: string | null
}

type Row = Omit<AuditEntry, 'who' | 'what' | 'subject'> & { name: string | null }

const CONDITIONS = {
  userId: 'e.user_id = :userId',
  action: `(e.action = :action or e.action like :area)`,
  subjectType: 'e.subject_type = :subjectType',
  subjectId: 'e.subject_id = :subjectId',
  from: 'e.at >= cast(:from as date)::timestamp at time zone :zone',
  to: 'e.at < (cast(:to as date) + 1)::timestamp at time zone :zone',
}

/** Who did what in the tenant, newest first. */
export async function browseAudit(
  actor: Actor,
  { page: wanted, perPage: size, ...filter }: PageRequest & AuditFilter
): Promise<Paginated<AuditEntry>> {
  const { page, perPage, offset } = pageOf({ page: wanted, perPage: size })
  const { where, bindings } = await selectionOf(actor, filter)
  const { rows } = await db.rawQuery<{ rows: { total: number }[] }>(
    `select count(*)::int as total from audit_entries e where ${where}`,
    bindings
  )
  const order = `order by e.id desc limit ${perPage} offset ${offset}`
  return {
    rows: await entriesOf(actor, where, bindings, order),
    meta: { page, perPage, total: rows[0].total },
  }
}

/** As many of them as `limit` says that come after an id, oldest first. */
export async function auditAfter(actor: Actor, filter: AuditFilter, id: number, limit: number) {
  const { where, bindings } = await selectionOf(actor, filter)
  const order = `and e.id > :after order by e.id limit ${limit}`
  return entriesOf(actor, where, { ...bindings, after: id as never }, order)
}

/** What is in the log at all, for choices. */
export async function auditChoices(actor: Actor) {
  const words = auditWords(actor)
  const { rows: acts } = await db.rawQuery<{ rows: { action: string }[] }>(
    'select distinct action from audit_entries order by 1'
  )
  const { rows: people } = await db.rawQuery<{ rows: { id: string; name: string }[] }>(
    `select u.id, u.name from users u
      where u.id in (select user_id from audit_entries) order by u.name, u.id`
  )
  return {
    actions: acts.map(({ action }) => ({ id: action, name: words.action(action) })),
    people,
  }
}

async function selectionOf(actor: Actor, filter: AuditFilter) {
  const { timezone: zone } = await tenantSummary(actor)
  const conditions = Object.entries(CONDITIONS)
    .filter(([name]) => filter[name as keyof AuditFilter])
    .map(([, sql]) => sql)
  const area = filter.action && `${filter.action.replace(/[\\%_]/g, '\\$&')}.%`
  const given = Object.entries({ ...filter, area, zone }).filter(([, value]) => value)
  return {
    where: ['true', ...conditions].join(' and '),
    bindings: Object.fromEntries(given) as Record<string, never>,
  }
}

async function entriesOf(
  actor: Actor,
  where: string,
  bindings: Record<string, never>,
  order: string
): Promise<AuditEntry[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select e.id, e.at, e.user_id as "userId", u.name, e.action, e.subject_type as "subjectType",
            e.subject_id as "subjectId", e.ip as address, e.reason, e.details, c.seq, encode(c.hash, 'hex') as hash
       from audit_entries e
       left join users u on u.id = e.user_id
       left join audit_chain c on c.tenant_id = e.tenant_id and c.entry_id = e.id
      where ${where} ${order}`,
    bindings
  )
  const words = auditWords(actor)
  return rows.map(({ name, ...row }) => ({
    ...row,
    who: row.userId ? (name ?? words.formerly) : words.system,
    what: words.action(row.action),
    subject: words.subject(row.subjectType),
  }))
}
