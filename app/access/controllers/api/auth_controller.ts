import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import type User from '#access/models/user'
import { IssueTokens } from '#access/actions/issue_tokens'
import { RefreshTokens } from '#access/actions/refresh_tokens'
import { RegisterOwner } from '#access/actions/register_owner'
import {
  ChangePassword,
  RequestPasswordReset,
  ResetPassword,
  UnlockAccount,
} from '#access/actions/reset_password'
import { AcceptInvitation } from '#access/actions/accept_invitation'
import { originOf } from '#access/controllers/origin_of'
import { NoMembershipError } from '#access/errors/errors'
import { EndSignIn } from '#access/sign_ins/end_sign_ins'
import { OpenSignIn } from '#access/sign_ins/open_sign_in'
import { ProveIdentity } from '#access/sign_ins/prove_identity'
import { SignInToTenant } from '#access/sign_ins/sign_in_to_tenant'
import { tellOfNewProgram } from '#access/sign_ins/tell_of_new_device'
import { throttleRegistration } from '#access/throttle'
import { actorOf } from '#access/queries/actor_query'
import MeTransformer from '#access/transformers/me_transformer'
import {
  acceptInvitationValidator,
  changePasswordValidator,
  forgotPasswordValidator,
  loginValidator,
  profileValidator,
  refreshValidator,
  registerValidator,
  resetPasswordValidator,
  unlockValidator,
} from '#access/validators/auth_validator'
import { withTenant } from '#tenancy/tenant_scope'

export default class AuthController {
  async register(ctx: HttpContext) {
    const { request, response, serialize } = ctx
    const input = await request.validateUsing(registerValidator)
    await throttleRegistration(request.ip())
    const { user, tenantId } = await new RegisterOwner().handle(input)
    const { described } = await signedIn(ctx, { user, tenantId, secondFactor: false })
    return response.created(await serialize(described))
  }

  async login(ctx: HttpContext) {
    const { request, serialize } = ctx
    const input = await request.validateUsing(loginValidator)
    const origin = originOf(ctx)
    const entered = await new SignInToTenant().handle({ ...input, origin })
    const answer = await signedIn(ctx, entered)
    await tellOfNewProgram(entered.user, answer.signInId, origin)
    return serialize(answer.described)
  }

  async refresh({ request, serialize }: HttpContext) {
    const { refreshToken } = await request.validateUsing(refreshValidator)
    const { user, tenantId, tokens } = await new RefreshTokens().handle(refreshToken)
    return serialize(await describe(user, tenantId, tokens))
  }

  async logout({ auth, actor, signInId, response }: HttpContext) {
    await new EndSignIn().handle(actor, signInId)
    if (!auth.use('api').user) await auth.use('web').logout()
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

  async changePassword(ctx: HttpContext) {
    const { auth, request, response, signInId } = ctx
    const { newPassword, ...claim } = await request.validateUsing(changePasswordValidator)
    const user = auth.user!
    await new ProveIdentity().handle({ email: user.email, ...claim, origin: originOf(ctx) })
    await new ChangePassword().handle(user, newPassword, signInId)
    return response.noContent()
  }

  async unlock({ request, response }: HttpContext) {
    const { token } = await request.validateUsing(unlockValidator)
    await new UnlockAccount().handle(token)
    return response.noContent()
  }

  async acceptInvitation(ctx: HttpContext) {
    const { request, serialize } = ctx
    const input = await request.validateUsing(acceptInvitationValidator)
    const entered = await new AcceptInvitation().handle({ ...input, origin: originOf(ctx) })
    const { described } = await signedIn(ctx, entered)
    return serialize(described)
  }
}

interface Entered {
  user: User
  tenantId: string
  secondFactor: boolean
}

async function signedIn(ctx: HttpContext, { user, tenantId, secondFactor }: Entered) {
  const origin = originOf(ctx)
  const signInId = await new OpenSignIn().handle(user, {
    kind: 'api',
    tenantId,
    origin,
    secondFactor,
  })
  const tokens = await new IssueTokens().handle(user, tenantId, signInId)
  return { signInId, described: await describe(user, tenantId, tokens) }
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
