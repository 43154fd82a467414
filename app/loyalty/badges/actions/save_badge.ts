import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { found } from '#shared/errors/not_found'
import { backFill } from '#loyalty/badges/award'
import { BadgeBuiltInError, BadgeNameTakenError } from '#loyalty/badges/errors'
import type { BadgeIcon } from '#loyalty/badges/icons'
import { parseBadgeRule, type BadgeRule } from '#loyalty/badges/rule'
import { lockTenant } from '#tenancy/lock_tenant'

export interface BadgeInput {
  nameRu: string
  nameEn: string
  icon: BadgeIcon
  rule?: unknown
}

/** A badge of the tenant's own; a job gives it to those who have earned it already. @throws BadgeRuleError, BadgeNameTakenError */
export class CreateBadge {
  async handle(actor: Actor, input: BadgeInput): Promise<string> {
    const columns = await columnsOf(actor, input)
    const [{ id }] = await db
      .table('badges')
      .insert({ ...columns, code: `own_${randomUUID()}`, created_by: actor.userId })
      .returning('id')
    await backFill(id)
    await audit(actor, 'badges.created', id, input)
    return id
  }
}

/** Who has the badge keeps it, also where the new rule asks for more. @throws NotFoundError, BadgeBuiltInError, BadgeRuleError, BadgeNameTakenError */
export class ReplaceBadge {
  async handle(actor: Actor, id: string, input: BadgeInput) {
    await assertOwn(id)
    const columns = await columnsOf(actor, input, id)
    await db
      .from('badges')
      .where('id', id)
      .update({ ...columns, updated_at: new Date() })
    await backFill(id)
    await audit(actor, 'badges.updated', id, input)
  }
}

/** Also takes it from everybody who has it. @throws NotFoundError, BadgeBuiltInError */
export class DeleteBadge {
  async handle(actor: Actor, id: string) {
    await assertOwn(id)
    await db.from('badges').where('id', id).delete()
    await audit(actor, 'badges.deleted', id, {})
  }
}

async function assertOwn(id: string) {
  const badge = found(await db.from('badges').where('id', id).select('built_in').first())
  if (badge.built_in) throw new BadgeBuiltInError()
}

async function columnsOf(
  actor: Actor,
  { nameRu, nameEn, icon, rule }: BadgeInput,
  except: string | null = null
) {
  const parsed: BadgeRule = parseBadgeRule(rule)
  await lockTenant(actor)
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    `select 1 from badges
      where (lower(name_ru) = lower(:nameRu) or lower(name_en) = lower(:nameEn))
        and id is distinct from cast(:except as uuid)`,
    { nameRu, nameEn, except }
  )
  if (rows.length) throw new BadgeNameTakenError({ name: nameRu }, 'nameRu')
  return { name_ru: nameRu, name_en: nameEn, icon, rule: JSON.stringify(parsed) }
}

function audit(actor: Actor, action: string, subjectId: string, details: object) {
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'badge',
    subjectId,
    details: { ...details },
  })
}
