import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import Membership from '#access/models/membership'
import { assertOwnPlaces } from '#access/actions/invite_user'
import { SetScopes } from '#access/actions/set_scopes'
import { LastOwnerError } from '#access/errors/errors'
import { personalTokenRows } from '#access/personal_tokens/personal_tokens_query'
import { assertGrantable, referenceOf, roleBy } from '#access/role_reference'
import { RecordAudit } from '#shared/audit/record_audit'

interface Input {
  /** A role of Krug by name, an own one by id. */
  role?: string
  businessIds?: string[]
  venueIds?: string[]
  disabled?: boolean
}

/**
 * Changes what a member may do, or takes access away.
 *
 * @throws NotFoundError, UnknownRoleError, RoleNotGrantableError, LastOwnerError when nobody would own the tenant any more.
 */
export class UpdateUser {
  async handle(actor: Actor, userId: string, input: Input) {
    const membership = found(await Membership.query().where('user_id', userId).forUpdate().first())
    await assertMayManage(actor, membership)
    const next = input.role ? await roleBy(input.role) : null
    if (next) assertGrantable(actor, next.permissions)
    await assertOwnPlaces(input.businessIds ?? [], input.venueIds ?? [])

    if (next) membership.merge(next.stored)
    if (input.disabled !== undefined) membership.disabledAt = input.disabled ? DateTime.now() : null
    await membership.save()
    await assertOwned()

    if (input.businessIds || input.venueIds)
      await new SetScopes().handle(userId, input.businessIds ?? [], input.venueIds ?? [])
    await new RecordAudit().handle(actor, {
      action: 'users.updated',
      subjectType: 'user',
      subjectId: userId,
      details: { ...input },
    })
    return membership
  }
}

/** Takes somebody out of the tenant; the person's account and other tenants stay. */
export class RemoveUser {
  async handle(actor: Actor, userId: string) {
    const membership = found(await Membership.find(userId))
    await assertMayManage(actor, membership)
    await membership.delete()
    await personalTokenRows(actor.tenantId, userId).delete()
    await assertOwned()
    await new RecordAudit().handle(actor, {
      action: 'users.removed',
      subjectType: 'user',
      subjectId: userId,
    })
  }
}

/** Somebody who may do more is out of the actor's hands. @throws RoleNotGrantableError */
export async function assertMayManage(actor: Actor, membership: Membership) {
  const { permissions } = await roleBy(referenceOf(membership))
  assertGrantable(actor, permissions)
}

/** @throws LastOwnerError */
async function assertOwned() {
  const owners = await db
    .from('memberships')
    .where('role', 'owner')
    .whereNull('disabled_at')
    .forUpdate()
    .select('user_id')
  if (owners.length === 0) throw new LastOwnerError()
}
