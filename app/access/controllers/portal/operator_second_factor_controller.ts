import type { HttpContext } from '@adonisjs/core/http'
import { browserOriginOf } from '#access/controllers/portal/known_device'
import { noteSecondFactor } from '#access/platform/operator_second_factor'
import { SignInOperator } from '#access/platform/sign_in_operator'
import { secondFactorOf } from '#access/second_factor/second_factor_query'
import { confirmSecret, StartSecondFactor } from '#access/second_factor/set_up_second_factor'
import { confirmSecondFactorValidator, proofValidator } from '#access/validators/auth_validator'

/** Where an operator sets the second factor up: at the first sign-in nothing else opens. */
export default class OperatorSecondFactorController {
  async show({ inertia, operator, response }: HttpContext) {
    const { since } = await secondFactorOf(operator!.id)
    // Who has set it up proves it at the door.
    if (since) return response.redirect().toPath('/platform/login')
    return inertia.render('platform/second_factor', {})
  }

  async start(ctx: HttpContext) {
    const { email } = ctx.operator!
    const proof = await ctx.request.validateUsing(proofValidator)
    const origin = browserOriginOf(ctx)
    const operator = await new SignInOperator().handle({ ...proof, email, origin })
    return { data: await new StartSecondFactor().handle(operator) }
  }

  async confirm(ctx: HttpContext) {
    const { code } = await ctx.request.validateUsing(confirmSecondFactorValidator)
    const recoveryCodes = await confirmSecret(ctx.operator!, code)
    ctx.session.regenerate()
    await noteSecondFactor(ctx, ctx.operator!.id)
    return { data: { recoveryCodes } }
  }
}
