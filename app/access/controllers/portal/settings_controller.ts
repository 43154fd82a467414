import type { HttpContext } from '@adonisjs/core/http'
import { describePermissions } from '#access/queries/permissions_query'
import { listRoles } from '#access/queries/roles_query'
import { supportAccesses } from '#access/support/support_access_query'
import { usersOf } from '#access/queries/users_query'
import RoleTransformer from '#access/transformers/role_transformer'
import UserTransformer from '#access/transformers/user_transformer'
import { asProps } from '#shared/as_props'
import { ALL, placesOf } from '#tenancy/portal_places'

export default class SettingsController {
  async users({ actor, inertia }: HttpContext) {
    const users = await usersOf(actor, { perPage: ALL })
    const roles = await listRoles(actor, { perPage: ALL })
    return inertia.render('settings/users', {
      ...(await placesOf(actor)),
      users: UserTransformer.transform(users.rows),
      roles: RoleTransformer.transform(roles.rows),
    })
  }

  async roles({ actor, inertia }: HttpContext) {
    const { rows } = await listRoles(actor, { perPage: ALL })
    return inertia.render('settings/roles', {
      roles: RoleTransformer.transform(rows),
      groups: describePermissions(actor),
    })
  }

  async support({ inertia }: HttpContext) {
    return inertia.render('settings/support', asProps({ accesses: await supportAccesses() }))
  }

  profile({ inertia }: HttpContext) {
    return inertia.render('settings/profile', {})
  }
}
