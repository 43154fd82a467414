import db from '@adonisjs/lucid/services/db'
import {
  OutOfReachError,
  PromotionChangedError,
  PromotionInUseError,
  PromotionStateError,
  UnknownReferenceError,
} from '#loyalty/promotions/errors'
import { newRevision } from '#loyalty/promotions/in_force/new_revision'
import { isWithin } from '#loyalty/promotions/reach'
import { placesOf } from '#loyalty/promotions/places'
import { listGroups } from '#loyalty/promotions/queries/groups_query'
import { namesOf } from '#loyalty/promotions/queries/names_query'
import { promotionToChange } from '#loyalty/promotions/queries/promotions_query'
import { referencesOf } from '#loyalty/promotions/references'
import type { Rule } from '#loyalty/promotions/rule'
import { compileRuleSet } from '#loyalty/promotions/rule_set'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { lockTenant } from '#tenancy/lock_tenant'

/** Makes the rule that a promotion consists of, once its id and version are known. */
export type MakeRule = (id: string, version: number) => Promise<Rule>

const FIRST = 1

/** A promotion that nobody sees yet. @throws UnknownReferenceError, OutOfReachError, and those of `compileRuleSet` */
export class CreatePromotion {
  async handle(actor: Actor, make: MakeRule): Promise<string> {
    const rule = await make(await newId(), FIRST)
    await mustFit(actor, rule)
    await db.table('promotions').insert({
      id: rule.id,
      version: FIRST,
      created_by: actor.userId,
      ...placesOf(rule),
    })
    await addVersion(actor, rule)
    await db.table('promotion_uses').insert({ promotion_id: rule.id })
    await audit(actor, 'promotions.created', rule)
    return rule.id
  }
}

/**
 * Another version of a promotion; one that is active applies by it at once.
 *
 * @param basedOn the version that was changed
 * @throws NotFoundError, PromotionChangedError when somebody else was quicker, PromotionStateError when it has ended
 */
export class ReplacePromotion {
  async handle(actor: Actor, id: string, basedOn: number, make: MakeRule) {
    const { state, version } = await promotionToChange(actor, id)
    if (state === 'ended') throw new PromotionStateError({ state })
    if (version !== basedOn) throw new PromotionChangedError({ version })
    const rule = await make(id, version + 1)
    await mustFit(actor, rule)
    await addVersion(actor, rule)
    await db
      .from('promotions')
      .where('id', id)
      .update({ version: rule.version, updated_at: new Date(), ...placesOf(rule) })
    if (state === 'active') await newRevision()
    await audit(actor, 'promotions.changed', rule)
  }
}

/** Only a draft: what applied once is explained by it for good. @throws NotFoundError, PromotionInUseError */
export class DeletePromotion {
  async handle(actor: Actor, id: string) {
    const { state, rule } = await promotionToChange(actor, id)
    if (state !== 'draft') throw new PromotionInUseError()
    await db.from('promotions').where('id', id).delete()
    await audit(actor, 'promotions.deleted', rule)
  }
}

/** All that it names is there, and it stands rightly among the groups; who is limited to places keeps to them. */
async function mustFit(actor: Actor, rule: Rule) {
  const references = referencesOf(rule)
  const names = await namesOf(actor, references)
  const unknown = references.find(({ kind, id }) => !names.has(kind, id))
  if (unknown) throw new UnknownReferenceError({ id: unknown.id }, unknown.path)
  if (!(await isWithin(actor, placesOf(rule)))) throw new OutOfReachError({}, 'conditions')
  await lockTenant(actor)
  compileRuleSet([rule], await listGroups())
}

/** Of the database: its ids stand in the order in which they were made. */
async function newId() {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>('select uuidv7() as id')
  return rows[0].id
}

function addVersion({ userId }: Actor, rule: Rule) {
  const { id, version } = rule
  return db
    .table('promotion_versions')
    .insert({ promotion_id: id, version, rule: JSON.stringify(rule), created_by: userId })
}

function audit(actor: Actor, action: string, { id, name, version }: Rule) {
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'promotion',
    subjectId: id,
    details: { name, version },
  })
}
