import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import Segment from '#customers/models/segment'
import { reachOf } from '#customers/queries/reach_query'
import {
  BUILT_IN_SEGMENTS,
  isBuiltInSegment,
  type SegmentGroup,
} from '#customers/segments/built_in'
import { compileConditions } from '#customers/segments/compile'
import type { Condition } from '#customers/segments/conditions'
import { PROCESSED } from '#customers/segments/members'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

export interface SegmentDescription {
  /** The name of a segment of Krug, or the id of an own one. */
  id: string
  name: string
  /** Who belongs to it; own segments have no such sentence. */
  text: string | null
  group: SegmentGroup
  builtIn: boolean
  conditions: Condition
  /** How many of the customers in sight belong to it. */
  customers: number
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The segments of Krug, then the tenant's own by name. They are few: a page is cut from all of them. */
export async function listSegments(
  actor: Actor,
  request: PageRequest = {}
): Promise<Paginated<SegmentDescription>> {
  const { page, perPage, offset } = pageOf(request)
  const members = await membersIn(actor)
  const own = await Segment.query().orderByRaw('lower(name)').orderBy('id')
  const all = [
    ...Object.keys(BUILT_IN_SEGMENTS).map((id) => describeBuiltIn(actor, id, members.get(id))),
    ...own.map((segment) => describeOwn(segment, members.get(segment.id))),
  ]
  return { rows: all.slice(offset, offset + perPage), meta: { page, perPage, total: all.length } }
}

/** @throws NotFoundError */
export async function showSegment(actor: Actor, id: string): Promise<SegmentDescription> {
  const members = await membersIn(actor, id)
  return isBuiltInSegment(id)
    ? describeBuiltIn(actor, id, members.get(id))
    : describeOwn(await ownSegment(id), members.get(id))
}

/** One of the tenant's own. @throws NotFoundError */
export async function ownSegment(id: string) {
  return found(UUID.test(id) ? await Segment.find(id) : null)
}

/** Refuses a segment that does not exist. @throws NotFoundError */
export async function assertSegment(id: string) {
  if (!isBuiltInSegment(id)) await ownSegment(id)
}

/** How many customers in sight conditions hold for, right now. */
export async function countFitting(actor: Actor, conditions: Condition): Promise<number> {
  const compiled = compileConditions(conditions, await tenantCipher())
  const { from, where, bindings } = await reachOf(actor)
  const { rows } = await db.rawQuery<{ rows: { customers: number }[] }>(
    `select count(*)::int as customers from ${from} where ${where} and ${PROCESSED} and ${compiled.where}`,
    { ...bindings, ...compiled.bindings } as never
  )
  return rows[0].customers
}

function describeBuiltIn(actor: Actor, id: string, customers = 0): SegmentDescription {
  const i18n = i18nManager.locale(actor.locale)
  const { group, conditions } = BUILT_IN_SEGMENTS[id]
  return {
    id,
    name: i18n.t(`customers.segments.${id}.name`),
    text: i18n.t(`customers.segments.${id}.text`),
    group,
    builtIn: true,
    conditions,
    customers,
  }
}

function describeOwn({ id, name, conditions }: Segment, customers = 0): SegmentDescription {
  return { id, name, text: null, group: 'own', builtIn: false, conditions, customers }
}

async function membersIn(actor: Actor, segment: string | null = null) {
  const { from, where, bindings } = await reachOf(actor)
  const { rows } = await db.rawQuery<{ rows: { segment: string; customers: number }[] }>(
    `select m.segment, count(*)::int as customers
       from ${from} join segment_members m on m.tenant_id = c.tenant_id and m.customer_id = c.id
      where ${where} and (cast(:segment as text) is null or m.segment = :segment)
      group by m.segment`,
    { ...bindings, segment } as never
  )
  return new Map(rows.map((row) => [row.segment, row.customers]))
}
