import type { HttpContext } from '@adonisjs/core/http'
import { InviteUser } from '#access/actions/invite_user'
import { RemoveUser, UpdateUser } from '#access/actions/update_user'
import { usersOf } from '#access/queries/users_query'
import InvitationTransformer from '#access/transformers/invitation_transformer'
import UserTransformer from '#access/transformers/user_transformer'
import {
  inviteUserValidator,
  listUsersValidator,
  updateUserValidator,
} from '#access/validators/user_validator'

export default class UsersController {
  async index({ actor, request, serialize }: HttpContext) {
    const input = await request.validateUsing(listUsersValidator)
    const { rows, meta } = await usersOf(actor, input)
    return { ...(await serialize(UserTransformer.transform(rows))), meta }
  }

  async store({ actor, request, response, serialize }: HttpContext) {
    const input = await request.validateUsing(inviteUserValidator)
    const invitation = await new InviteUser().handle(actor, input)
    return response.created(await serialize(InvitationTransformer.transform(invitation)))
  }

  async update({ actor, params, request, response }: HttpContext) {
    const input = await request.validateUsing(updateUserValidator)
    await new UpdateUser().handle(actor, params.id, input)
    return response.noContent()
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new RemoveUser().handle(actor, params.id)
    return response.noContent()
  }
}
