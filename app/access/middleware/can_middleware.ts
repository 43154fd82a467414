import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import type { Permission } from '#access/permissions'
import { ForbiddenError, NoMembershipError, SignInRequiredError } from '#access/errors/errors'
import { admitOperator } from '#access/platform/admit_operator'
import { admitSupport, isOnSupport } from '#access/support/admit_support'
import { actorOf } from '#access/queries/actor_query'
import { tenantAbility } from '#access/tokens'
import { describeWork } from '#shared/telemetry/work'
import { withTenant } from '#tenancy/tenant_scope'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Who acts. Present on every route but the public ones. */
    actor: Actor
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
}

/** Named on every route: what it needs. Signs the caller in, opens the tenant's scope, and refuses the rest. */
export default class CanMiddleware {
  async handle(ctx: HttpContext, next: NextFn, { needs, scope = 'request' }: Options) {
    if (needs === 'public') return next()
    if (needs === 'platform') return admitOperator(ctx, next)
    if (isOnSupport(ctx)) return admitSupport(ctx, next, { needs, scope })

    const { userId, tenantId } = await this.#identify(ctx)
    if (scope === 'request') {
      return withTenant(db, tenantId, async () => {
        await this.#admit(ctx, tenantId, userId, needs)
        return next()
      })
    }
    await withTenant(db, tenantId, () => this.#admit(ctx, tenantId, userId, needs))
    return next()
  }

  async #identify({ auth, request, session }: HttpContext) {
    if (request.header('authorization')) {
      if (!(await auth.checkUsing(['api']))) throw new SignInRequiredError()
      const user = auth.use('api').user!
      return { userId: user.id, tenantId: tenantAbility(user.currentAccessToken.abilities) }
    }
    const tenantId = session?.get('tenantId')
    if (!(await auth.checkUsing(['web'])) || !tenantId) throw new SignInRequiredError()
    return { userId: auth.user!.id, tenantId: tenantId as string }
  }

  async #admit(ctx: HttpContext, tenantId: string, userId: string, needs: Requirement) {
    const actor = await actorOf(tenantId, userId)
    if (!actor) throw new NoMembershipError()
    ctx.actor = actor
    describeWork({ tenantId, userId })
    ctx.switchLocale(actor.locale)
    if (needs !== 'signed-in' && !actor.can(needs)) throw new ForbiddenError()
  }
}
