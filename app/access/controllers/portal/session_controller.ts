import type { HttpContext } from '@adonisjs/core/http'
import { AcceptInvitation } from '#access/actions/accept_invitation'
import { RegisterOwner } from '#access/actions/register_owner'
import { browserOriginOf, knowDevice } from '#access/controllers/portal/known_device'
import { OpenSignIn } from '#access/sign_ins/open_sign_in'
import { SignInToTenant } from '#access/sign_ins/sign_in_to_tenant'
import { tellOfNewBrowser } from '#access/sign_ins/tell_of_new_device'
import { isOnSupport, SUPPORTED } from '#access/support/admit_support'
import { SignOut } from '#access/sign_ins/sign_out'
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

  showUnlock({ inertia, request }: HttpContext) {
    return inertia.render('security/unlock', { token: String(request.input('token', '')) })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(loginValidator)
    const origin = browserOriginOf(ctx)
    const entered = await new SignInToTenant().handle({ ...input, origin })
    const signInId = await begin(ctx, entered)
    await tellOfNewBrowser(entered.user, signInId, origin)
    return ctx.response.noContent()
  }

  async register(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(registerValidator)
    await throttleRegistration(ctx.request.ip())
    const { user, tenantId } = await new RegisterOwner().handle(input)
    await begin(ctx, { user, tenantId, secondFactor: false })
    return ctx.response.noContent()
  }

  async acceptInvitation(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(acceptInvitationValidator)
    const entered = await new AcceptInvitation().handle({ ...input, origin: browserOriginOf(ctx) })
    await begin(ctx, entered)
    return ctx.response.noContent()
  }

  async destroy(ctx: HttpContext) {
    const { auth, session, request, response } = ctx
    // Support leaves what it looks at, and stays signed in on the platform.
    if (isOnSupport(ctx)) {
      session.forget(SUPPORTED)
      return response.noContent()
    }
    await new SignOut().handle({
      signInId: session.get('signInId'),
      tenantId: session.get('tenantId'),
      ip: request.ip(),
    })
    await auth.use('web').logout()
    session.clear()
    return response.noContent()
  }
}

interface Entered {
  user: User
  tenantId: string
  secondFactor: boolean
}

/** A session of the browser, bound to a sign-in. */
export async function begin(ctx: HttpContext, { user, tenantId, secondFactor }: Entered) {
  const signInId = await new OpenSignIn().handle(user, {
    kind: 'portal',
    tenantId,
    origin: browserOriginOf(ctx),
    secondFactor,
  })
  await ctx.auth.use('web').login(user)
  ctx.session.put('tenantId', tenantId)
  ctx.session.put('signInId', signInId)
  knowDevice(ctx, user.email)
  return signInId
}
