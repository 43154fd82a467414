import db from '@adonisjs/lucid/services/db'
import { OutOfReachError, RuleGroupInUseError } from '#loyalty/promotions/errors'
import { newRevision } from '#loyalty/promotions/in_force/new_revision'
import {
  groupById,
  listGroups,
  type GroupDescription,
} from '#loyalty/promotions/queries/groups_query'
import { compileRuleSet } from '#loyalty/promotions/rule_set'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { lockTenant } from '#tenancy/lock_tenant'

type NewGroup = Omit<GroupDescription, 'id'>
/** A group stays in its lane: its members would not fit into another. */
type ChangedGroup = Omit<NewGroup, 'lane'>

/** @throws OutOfReachError, UnknownRuleGroup for an outer group that is not in the lane */
export class CreateGroup {
  async handle(actor: Actor, input: NewGroup): Promise<string> {
    await begin(actor)
    await mustStand({ id: 'new', ...input })
    const [{ id }] = await db
      .table('promotion_groups')
      .returning('id')
      .insert({ lane: input.lane, ...columns(input) })
    await finish(actor, 'created', { id, ...input })
    return id
  }
}

/** @throws NotFoundError, OutOfReachError, RuleGroupsInCircle */
export class ReplaceGroup {
  async handle(actor: Actor, id: string, input: ChangedGroup) {
    await begin(actor)
    const { lane } = await groupById(id)
    await mustStand({ id, lane, ...input })
    await db.from('promotion_groups').where('id', id).update(columns(input))
    await finish(actor, 'changed', { id, lane, ...input })
  }
}

/** @throws NotFoundError, OutOfReachError, RuleGroupInUseError while something stands in it */
export class DeleteGroup {
  async handle(actor: Actor, id: string) {
    await begin(actor)
    const group = await groupById(id)
    const { rows } = await db.rawQuery<{ rows: { members: number }[] }>(
      `select (select count(*) from promotion_groups where parent = :id)
              + (select count(*) from promotions p join promotion_versions v
                   on v.tenant_id = p.tenant_id and v.promotion_id = p.id and v.version = p.version
                  where p.state <> 'ended' and v.rule->>'group' = :id::text) as members`,
      { id }
    )
    if (rows[0].members > 0) throw new RuleGroupInUseError({ members: rows[0].members })
    await db.from('promotion_groups').where('id', id).delete()
    await finish(actor, 'deleted', group)
  }
}

/** Groups decide over the promotions of all businesses: nobody changes them who is limited to some. */
async function begin(actor: Actor) {
  if (actor.scope) throw new OutOfReachError()
  await lockTenant(actor)
}

/** @throws UnknownRuleGroup, RuleGroupsInCircle */
async function mustStand(group: GroupDescription) {
  const others = await listGroups()
  compileRuleSet([], [...others.filter(({ id }) => id !== group.id), group])
}

async function finish(actor: Actor, what: string, group: GroupDescription) {
  await newRevision()
  await new RecordAudit().handle(actor, {
    action: `promotion_groups.${what}`,
    subjectType: 'promotion_group',
    subjectId: group.id,
    details: { ...group },
  })
}

function columns({ parent, mode, priority, name }: ChangedGroup) {
  return { parent, mode, priority, name_ru: name.ru, name_en: name.en }
}
