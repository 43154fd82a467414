import type { HttpContext } from '@adonisjs/core/http'
import { browserOriginOf } from '#access/controllers/portal/known_device'
import { OPERATOR } from '#access/platform/admit_operator'
import { noteSecondFactor } from '#access/platform/operator_second_factor'
import { SignInOperator } from '#access/platform/sign_in_operator'

/** Signs an operator in: the session remembers who it is, and by which second factor. */
export async function enterPlatform(
  ctx: HttpContext,
  proof: { email: string; password: string; otp?: string }
) {
  const { id } = await new SignInOperator().handle({ ...proof, origin: browserOriginOf(ctx) })
  ctx.session.regenerate()
  ctx.session.put(OPERATOR, id)
  await noteSecondFactor(ctx, id)
}
