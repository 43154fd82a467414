import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import BaseInertiaMiddleware from '@adonisjs/inertia/inertia_middleware'
import MeTransformer from '#access/transformers/me_transformer'
import { supportFor } from '#access/support/support_access_query'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'

export default class InertiaMiddleware extends BaseInertiaMiddleware {
  /**
   * A page may be drawn before anybody is signed in, or for a path that does not exist: nothing is certain here. Where
   * the server has failed, the database may answer nothing more.
   */
  async share(ctx: HttpContext) {
    const { auth, actor, i18n, operator } = ctx as Partial<HttpContext>
    const user = operator ?? auth?.user
    const asked = ctx.response.getStatus() < 500 ? actor : undefined
    return {
      locale: (i18n?.locale ?? 'ru') as 'ru' | 'en',
      me: user && actor ? MeTransformer.transform({ user, actor }) : null,
      organization: asked ? await tenantSummary(asked) : null,
      support: asked ? await supportFor(asked) : null,
    }
  }

  async handle(ctx: HttpContext, next: NextFn) {
    await this.init(ctx)
    const output = await next()
    this.dispose(ctx)
    return output
  }
}

declare module '@adonisjs/inertia/types' {
  type MiddlewareSharedProps = InferSharedProps<InertiaMiddleware>
  export interface SharedProps extends MiddlewareSharedProps {}
}
