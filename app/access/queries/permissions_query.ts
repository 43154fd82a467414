import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'
import {
  OWN_ROLE_PERMISSIONS,
  PERMISSION_GROUPS,
  needsWholeTenant,
  type PermissionGroup,
} from '#access/permissions'

/** Every right in words, in the groups of the portal. */
export function describePermissions(actor: Actor) {
  const i18n = i18nManager.locale(actor.locale)
  const groups = Object.keys(PERMISSION_GROUPS) as PermissionGroup[]
  return groups.map((id) => ({
    id,
    title: i18n.t(`access.groups.${id}`),
    permissions: PERMISSION_GROUPS[id].map((permission) => ({
      id: permission,
      text: i18n.t(`access.permissions.${permission}`),
      /** Not for members who are limited to businesses or venues. */
      wholeOrganization: needsWholeTenant(permission),
      /** Whether the caller may put it into an own role. */
      grantable: OWN_ROLE_PERMISSIONS.includes(permission) && actor.can(permission),
    })),
  }))
}
