import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import type User from '#access/models/user'
import { IssueTokens } from '#access/actions/issue_tokens'
import { RefreshTokens } from '#access/actions/refresh_tokens'
import { RevokeTokens } from '#access/actions/revoke_tokens'
import { RegisterOwner } from '#access/actions/register_owner'
import { RequestPasswordReset, ResetPassword } from '#access/actions/reset_password'
import { AcceptInvitation } from '#access/actions/accept_invitation'
import { SignIn } from '#access/actions/sign_in'
import { NoMembershipError } from '#access/errors/errors'
import { throttleRegistration } from '#access/throttle'
import { actorOf } from '#access/queries/actor_query'
import MeTransformer from '#access/transformers/me_transformer'
import {
  acceptInvitationValidator,
  forgotPasswordValidator,
  loginValidator,
  profileValidator,
  refreshValidator,
  registerValidator,
  resetPasswordValidator,
} from '#access/validators/auth_validator'
import { withTenant } from '#tenancy/tenant_scope'

export default class AuthController {
  async register({ request, response, serialize }: HttpContext) {
    const input = await request.validateUsing(registerValidator)
    await throttleRegistration(request.ip())
    const { user, tenantId } = await new RegisterOwner().handle(input)
    return response.created(await serialize(await signedIn(user, tenantId)))
  }

  async login({ request, serialize }: HttpContext) {
    const input = await request.validateUsing(loginValidator)
    const { user, tenantId } = await new SignIn().handle({ ...input, ip: request.ip() })
    return serialize(await signedIn(user, tenantId))
  }

  async refresh({ request, serialize }: HttpContext) {
    const { refreshToken } = await request.validateUsing(refreshValidator)
    const { user, tenantId, tokens } = await new RefreshTokens().handle(refreshToken)
    return serialize(await describe(user, tenantId, tokens))
  }

  async logout({ auth, response }: HttpContext) {
    const user = auth.use('api').user
    if (user) await new RevokeTokens().handle(user.currentAccessToken)
    else await auth.use('web').logout()
    return response.noContent()
  }

  async me({ auth, actor, serialize }: HttpContext) {
    return serialize(MeTransformer.transform({ user: auth.user!, actor }))
  }

  async update({ auth, actor, request, serialize }: HttpContext) {
    const input = await request.validateUsing(profileValidator)
    const user = await auth.user!.merge(input).save()
    return serialize(MeTransformer.transform({ user, actor }))
  }

  async forgotPassword({ request, response }: HttpContext) {
    const { email } = await request.validateUsing(forgotPasswordValidator)
    await new RequestPasswordReset().handle(email)
    return response.accepted(null)
  }

  async resetPassword({ request, response }: HttpContext) {
    const { token, password } = await request.validateUsing(resetPasswordValidator)
    await new ResetPassword().handle(token, password)
    return response.noContent()
  }

  async acceptInvitation({ request, serialize }: HttpContext) {
    const input = await request.validateUsing(acceptInvitationValidator)
    const { user, tenantId } = await new AcceptInvitation().handle(input)
    return serialize(await signedIn(user, tenantId))
  }
}

async function signedIn(user: User, tenantId: string) {
  return describe(user, tenantId, await new IssueTokens().handle(user, tenantId))
}

async function describe(
  user: User,
  tenantId: string,
  tokens: Awaited<ReturnType<IssueTokens['handle']>>
) {
  const actor = await withTenant(db, tenantId, () => actorOf(tenantId, user.id))
  if (!actor) throw new NoMembershipError()
  return {
    ...tokens,
    expiresAt: tokens.expiresAt.toISOString(),
    user: MeTransformer.transform({ user, actor }),
  }
}
