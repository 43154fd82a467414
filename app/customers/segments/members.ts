import db from '@adonisjs/lucid/services/db'
import Segment from '#customers/models/segment'
import { BUILT_IN_SEGMENTS } from '#customers/segments/built_in'
import { compileConditions } from '#customers/segments/compile'
import type { Condition } from '#customers/segments/conditions'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

/** Customers whom segments count, with the figures that conditions ask about. */
export const EVERYBODY = `customers c cross join lateral (select c.visits, c.total, c.first_at, c.last_at) f`
export const PRESENT = 'c.merged_into is null and c.erased_at is null'

/** Those whose data may be processed for more than their purchases: nobody else is sorted, picked, exported or given presents. */
export const PROCESSED = 'not c.objected'

/** Settles who belongs to each segment: of everybody, or of these customers alone. */
export async function refreshMembers(customerIds?: string[]) {
  for (const [id, { conditions }] of Object.entries(BUILT_IN_SEGMENTS))
    await refreshSegment(id, conditions, customerIds)
  for (const { id, conditions } of await Segment.query().orderBy('id'))
    await refreshSegment(id, conditions, customerIds)
}

/** Takes out who does not fit any more and puts in who does. */
export async function refreshSegment(segment: string, conditions: Condition, ids?: string[]) {
  const compiled = compileConditions(conditions, await tenantCipher())
  const among = (column: string) => (ids ? `and ${column} = any(cast(:ids as uuid[]))` : '')
  await db.rawQuery(
    `with fitting as (
       select c.id from ${EVERYBODY} where ${PRESENT} and ${PROCESSED} ${among('c.id')} and ${compiled.where}),
     gone as (
       delete from segment_members m
        where m.segment = :segment ${among('m.customer_id')}
          and not exists (select 1 from fitting x where x.id = m.customer_id))
     insert into segment_members (segment, customer_id) select :segment, id from fitting order by id
     on conflict do nothing`,
    { ...compiled.bindings, segment, ...(ids && { ids }) } as never
  )
}
