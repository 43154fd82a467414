import type { HttpContext } from '@adonisjs/core/http'
import { originOf } from '#access/controllers/origin_of'
import { ProveIdentity } from '#access/sign_ins/prove_identity'
import { proofValidator } from '#access/validators/auth_validator'

/** The caller, who says once more who that is: what a stolen session must not do. */
export async function proved(ctx: HttpContext) {
  const claim = await ctx.request.validateUsing(proofValidator)
  const { email } = ctx.auth.user!
  const { user } = await new ProveIdentity().handle({ email, ...claim, origin: originOf(ctx) })
  return user
}
