import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import type { Permission } from '#access/permissions'
import { admitOperator } from '#access/platform/admit_operator'
import { admitSupport, isOnSupport } from '#access/support/admit_support'
import {
  ForbiddenError,
  InPersonError,
  NoMembershipError,
  SecondFactorRequiredError,
  SignInRequiredError,
} from '#access/errors/errors'
import { membershipIn } from '#access/queries/actor_query'
import SignIn from '#access/models/sign_in'
import { RequestLimits } from '#access/limits/request_limits'
import { narrowed } from '#access/personal_tokens/narrowed_actor'
import { hasSecondFactor } from '#access/second_factor/second_factor_query'
import { keepSignIn } from '#access/sign_ins/keep_sign_in'
import { tenantAbility } from '#access/tokens'
import { describeWork } from '#shared/telemetry/work'
import { withTenant } from '#tenancy/tenant_scope'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Who acts. Present on every route but the public ones. */
    actor: Actor
    /** By which sign-in. Present on routes about the caller's own account, where personal tokens are refused. */
    signInId: string
  }
}

/** `public`: anyone. `signed-in`: any member of the tenant. `platform`: who operates the installation. */
export type Requirement = Permission | 'public' | 'signed-in' | 'platform'

interface Options {
  needs: Requirement
  /**
   * `request`: the whole request is one transaction in the tenant's scope. `own`: the controller opens short scopes
   * itself, because it calls outside services.
   */
  scope?: 'request' | 'own'
  /**
   * About the caller's own account: open before the second factor is set up that the tenant or the platform asks for, and
   * closed to personal tokens.
   */
  account?: boolean
}

interface Caller {
  userId: string
  tenantId: string
  signInId?: string
  token?: string
  /** Of a personal token. */
  abilities?: string[]
}

/** Named on every route: what it needs. Signs the caller in, opens the tenant's scope, and refuses the rest. */
export default class CanMiddleware {
  async handle(ctx: HttpContext, next: NextFn, options: Options) {
    const limits = await ctx.containerResolver.make(RequestLimits)
    await limits.count(ctx, { address: ctx.request.ip() })
    const { needs, scope = 'request' } = options
    if (needs === 'public') return next()
    if (needs === 'platform') return admitOperator(ctx, next, options.account)
    if (isOnSupport(ctx)) return admitSupport(ctx, next, { needs, scope })

    const caller = await this.#identify(ctx)
    const { userId: user, tenantId: tenant, token } = caller
    await limits.count(ctx, { user, ...(token && { token }), tenant })
    if (caller.signInId) ctx.signInId = caller.signInId
    else if (options.account) throw new InPersonError()
    const { tenantId } = caller
    if (scope !== 'own') {
      return withTenant(db, tenantId, async () => {
        await this.#admit(ctx, caller, options)
        return next()
      })
    }
    await withTenant(db, tenantId, () => this.#admit(ctx, caller, options))
    return next()
  }

  async #identify({ auth, request, session }: HttpContext): Promise<Caller> {
    if (request.header('authorization')) {
      if (!(await auth.checkUsing(['api', 'personal']))) throw new SignInRequiredError()
      const { id: userId, currentAccessToken } = (auth.use('api').user ??
        auth.use('personal').user)!
      const { abilities, type, name, identifier } = currentAccessToken
      const caller = { userId, tenantId: tenantAbility(abilities), token: String(identifier) }
      return type === 'personal' ? { ...caller, abilities } : { ...caller, signInId: name! }
    }
    if (!session) throw new SignInRequiredError()
    const [tenantId, signInId] = [session.get('tenantId'), session.get('signInId')]
    if (!(await auth.checkUsing(['web'])) || !tenantId || !signInId) throw new SignInRequiredError()
    const userId = auth.user!.id
    if (!(await keepSignIn(signInId, userId, request.ip()))) throw new SignInRequiredError()
    return { userId, tenantId, signInId }
  }

  async #admit(ctx: HttpContext, caller: Caller, { needs, account }: Options) {
    const membership = await membershipIn(caller.tenantId, caller.userId)
    if (!membership) throw new NoMembershipError()
    const { secondFactorNeeded } = membership
    const { abilities } = caller
    const actor = abilities ? await narrowed(membership.actor, abilities) : membership.actor
    actor.address = ctx.request.ip()
    ctx.actor = actor
    describeWork({ tenantId: caller.tenantId, userId: caller.userId })
    ctx.switchLocale(actor.locale)
    if (secondFactorNeeded && !account) await this.#assertSecondFactor(caller)
    if (needs !== 'signed-in' && !actor.can(needs)) throw new ForbiddenError()
  }

  async #assertSecondFactor({ userId, signInId }: Caller) {
    const signIn = signInId ? await SignIn.find(signInId) : null
    if (!(signIn ? signIn.secondFactor : await hasSecondFactor(userId)))
      throw new SecondFactorRequiredError()
  }
}
