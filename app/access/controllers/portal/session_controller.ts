import type { HttpContext } from '@adonisjs/core/http'
import { AcceptInvitation } from '#access/actions/accept_invitation'
import { RegisterOwner } from '#access/actions/register_owner'
import { SignIn } from '#access/actions/sign_in'
import { throttleRegistration } from '#access/throttle'
import type User from '#access/models/user'
import {
  acceptInvitationValidator,
  loginValidator,
  registerValidator,
} from '#access/validators/auth_validator'

/** Sign-in pages of the portal, and the cookie session behind them. Answers go to the page's own script. */
export default class SessionController {
  showLogin({ inertia }: HttpContext) {
    return inertia.render('auth/login', {})
  }

  showRegister({ inertia }: HttpContext) {
    return inertia.render('auth/register', {})
  }

  showForgot({ inertia }: HttpContext) {
    return inertia.render('auth/forgot_password', {})
  }

  showReset({ inertia, request }: HttpContext) {
    return inertia.render('auth/reset_password', { token: String(request.input('token', '')) })
  }

  showInvitation({ inertia, request }: HttpContext) {
    return inertia.render('auth/invitation', { token: String(request.input('token', '')) })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(loginValidator)
    const { user, tenantId } = await new SignIn().handle({ ...input, ip: ctx.request.ip() })
    return begin(ctx, user, tenantId)
  }

  async register(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(registerValidator)
    await throttleRegistration(ctx.request.ip())
    const { user, tenantId } = await new RegisterOwner().handle(input)
    return begin(ctx, user, tenantId)
  }

  async acceptInvitation(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(acceptInvitationValidator)
    const { user, tenantId } = await new AcceptInvitation().handle(input)
    return begin(ctx, user, tenantId)
  }

  async destroy({ auth, session, response }: HttpContext) {
    await auth.use('web').logout()
    session.forget('tenantId')
    return response.noContent()
  }
}

async function begin({ auth, session, response }: HttpContext, user: User, tenantId: string) {
  await auth.use('web').login(user)
  session.put('tenantId', tenantId)
  return response.noContent()
}
