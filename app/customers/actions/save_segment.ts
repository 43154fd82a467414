import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { SegmentBuiltInError, SegmentNameTakenError } from '#customers/errors'
import Segment from '#customers/models/segment'
import { ownSegment } from '#customers/queries/segments_query'
import { isBuiltInSegment } from '#customers/segments/built_in'
import { parseConditions } from '#customers/segments/conditions'
import { refreshSegment } from '#customers/segments/members'
import { lockTenant } from '#tenancy/lock_tenant'

interface Input {
  name: string
  conditions: unknown
}

/** A segment of the tenant's own, settled at once. @throws SegmentNameTakenError, SegmentConditionError */
export class CreateSegment {
  async handle(actor: Actor, { name, conditions }: Input): Promise<string> {
    const parsed = parseConditions(conditions)
    await assertFree(actor, name)
    const segment = await Segment.create({ name, conditions: parsed, createdBy: actor.userId })
    await segment.refresh()
    await refreshSegment(segment.id, parsed)
    await audit(actor, 'segments.created', segment)
    return segment.id
  }
}

/** @throws NotFoundError, SegmentBuiltInError, SegmentNameTakenError, SegmentConditionError */
export class ReplaceSegment {
  async handle(actor: Actor, id: string, { name, conditions }: Input) {
    const segment = await changeable(id)
    const parsed = parseConditions(conditions)
    await assertFree(actor, name, segment.id)
    await segment.merge({ name, conditions: parsed }).save()
    await refreshSegment(segment.id, parsed)
    await audit(actor, 'segments.updated', segment)
  }
}

/** @throws NotFoundError, SegmentBuiltInError */
export class DeleteSegment {
  async handle(actor: Actor, id: string) {
    const segment = await changeable(id)
    await db.from('segment_members').where('segment', segment.id).delete()
    await segment.delete()
    await audit(actor, 'segments.deleted', segment)
  }
}

async function changeable(id: string) {
  if (isBuiltInSegment(id)) throw new SegmentBuiltInError()
  return ownSegment(id)
}

async function assertFree(actor: Actor, name: string, except?: string) {
  await lockTenant(actor)
  const namesake = await Segment.query().whereRaw('lower(name) = lower(?)', [name]).first()
  if (namesake && namesake.id !== except) throw new SegmentNameTakenError({ name }, 'name')
}

function audit(actor: Actor, action: string, { id, name, conditions }: Segment) {
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'segment',
    subjectId: id,
    details: { name, conditions },
  })
}
