import { found } from '#shared/errors/not_found'
import type { Actor } from '#shared/actor'
import Role from '#access/models/role'
import { RoleNotGrantableError, UnknownRoleError } from '#access/errors/errors'
import { BUILT_IN_ROLES, isBuiltInRole } from '#access/permissions'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What a row says in `role` when `role_id` names one of the tenant's own. */
export const OWN = 'own'

interface StoredRole {
  role: string
  roleId: string | null
}

/** How the API names the role of a row: built-in by name, own by id. */
export function referenceOf({ role, roleId }: StoredRole) {
  return roleId ?? role
}

export function isRoleReference(text: string) {
  return isBuiltInRole(text) || UUID.test(text)
}

/** A role by that reference, as it is stored and with what it allows. @throws UnknownRoleError */
export async function roleBy(reference: string, field = 'role') {
  if (isBuiltInRole(reference))
    return {
      stored: { role: reference, roleId: null },
      permissions: BUILT_IN_ROLES[reference].permissions as readonly string[],
    }
  // Held until somebody has it, so that nobody deletes it in between.
  const own = UUID.test(reference) && (await Role.query().where('id', reference).forShare().first())
  if (!own) throw new UnknownRoleError({}, field)
  return { stored: { role: OWN, roleId: own.id }, permissions: own.permissions as string[] }
}

/** One of the tenant's own roles, to be changed. @throws NotFoundError */
export async function ownRole(id: string) {
  return found(UUID.test(id) ? await Role.query().where('id', id).forUpdate().first() : null)
}

/** Nobody gives away, or takes from others, more than they have. @throws RoleNotGrantableError */
export function assertGrantable(actor: Actor, permissions: readonly string[], field = 'role') {
  if (!permissions.every((permission) => actor.can(permission)))
    throw new RoleNotGrantableError({}, field)
}
