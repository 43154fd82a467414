import type { HttpContext } from '@adonisjs/core/http'
import { describePermissions } from '#access/queries/permissions_query'
import { listRoles } from '#access/queries/roles_query'
import { supportAccesses } from '#access/support/support_access_query'
import { usersOf } from '#access/queries/users_query'
import { passkeysOf } from '#access/passkeys/add_passkey'
import { personalTokensOf } from '#access/personal_tokens/personal_tokens_query'
import { secondFactorOf } from '#access/second_factor/second_factor_query'
import { signInsOf } from '#access/sign_ins/sign_ins_query'
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

  async security({ actor, signInId, inertia }: HttpContext) {
    return inertia.render('security/index', {
      secondFactor: await secondFactorOf(actor.userId!),
      passkeys: await passkeysOf(actor.userId!),
      signIns: await signInsOf(actor.userId!, signInId),
      tokens: await personalTokensOf(actor),
      groups: describePermissions(actor),
      ...(await placesOf(actor)),
    })
  }

  /** For somebody who may do nothing else before. */
  secondFactor({ inertia }: HttpContext) {
    return inertia.render('security/set_up', {})
  }
}
