import { DateTime } from 'luxon'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import Invitation from '#access/models/invitation'
import Membership from '#access/models/membership'
import Role from '#access/models/role'
import { RoleBuiltInError, RoleInUseError, RoleNameTakenError } from '#access/errors/errors'
import { isBuiltInRole, type Permission } from '#access/permissions'
import { assertGrantable, ownRole } from '#access/role_reference'
import { lockTenant } from '#tenancy/lock_tenant'

interface Input {
  name: string
  permissions: Permission[]
}

/** A role of the tenant's own. @throws RoleNotGrantableError, RoleNameTakenError */
export class CreateRole {
  async handle(actor: Actor, input: Input) {
    assertGrantable(actor, input.permissions, 'permissions')
    await assertFree(actor, input.name)
    const role = await Role.create(input)
    await audit(actor, 'roles.created', role)
    return role
  }
}

/**
 * Changes a role for everybody who holds it, from their next request on.
 *
 * @throws NotFoundError, RoleBuiltInError, RoleNotGrantableError, RoleNameTakenError
 */
export class UpdateRole {
  async handle(actor: Actor, id: string, input: Partial<Input>) {
    const role = await changeable(actor, id)
    if (input.permissions) assertGrantable(actor, input.permissions, 'permissions')
    if (input.name) await assertFree(actor, input.name, role.id)
    await role.merge(input).save()
    await audit(actor, 'roles.updated', role)
    return role
  }
}

/** @throws NotFoundError, RoleBuiltInError, RoleNotGrantableError, RoleInUseError */
export class DeleteRole {
  async handle(actor: Actor, id: string) {
    const role = await changeable(actor, id)
    const members = await Membership.query().where('role_id', role.id)
    const open = await Invitation.query()
      .where('role_id', role.id)
      .whereNull('accepted_at')
      .where('expires_at', '>', DateTime.now().toSQL())
    if (members.length + open.length)
      throw new RoleInUseError({ members: members.length, invitations: open.length })

    await Invitation.query().where('role_id', role.id).update({ role_id: null })
    await role.delete()
    await audit(actor, 'roles.deleted', role)
  }
}

async function changeable(actor: Actor, id: string) {
  if (isBuiltInRole(id)) throw new RoleBuiltInError()
  const role = await ownRole(id)
  assertGrantable(actor, role.permissions, 'permissions')
  return role
}

async function assertFree(actor: Actor, name: string, except?: string) {
  await lockTenant(actor)
  const namesake = await Role.query().whereRaw('lower(name) = lower(?)', [name]).first()
  if (namesake && namesake.id !== except) throw new RoleNameTakenError({ name }, 'name')
}

function audit(actor: Actor, action: string, { id, name, permissions }: Role) {
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'role',
    subjectId: id,
    details: { name, permissions },
  })
}
