import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { proved } from '#access/controllers/proved'
import { ResetSecondFactor, TurnOffSecondFactor } from '#access/second_factor/drop_second_factor'
import { renewRecoveryCodes } from '#access/second_factor/recovery_codes'
import { secondFactorOf } from '#access/second_factor/second_factor_query'
import { RequireSecondFactor, secondFactorRoles } from '#access/second_factor/second_factor_roles'
import { ConfirmSecondFactor, StartSecondFactor } from '#access/second_factor/set_up_second_factor'
import {
  confirmSecondFactorValidator,
  secondFactorRolesValidator,
} from '#access/validators/auth_validator'
import { withTenant } from '#tenancy/tenant_scope'

export default class SecondFactorController {
  async show({ actor }: HttpContext) {
    return { data: await secondFactorOf(actor.userId!) }
  }

  async start(ctx: HttpContext) {
    const user = await proved(ctx)
    return { data: await new StartSecondFactor().handle(user) }
  }

  async confirm({ actor, auth, signInId, request }: HttpContext) {
    const { code } = await request.validateUsing(confirmSecondFactorValidator)
    const codes = await new ConfirmSecondFactor().handle(actor, auth.user!, code, signInId)
    return { data: { recoveryCodes: codes } }
  }

  async renewCodes(ctx: HttpContext) {
    const user = await proved(ctx)
    const codes = await withTenant(db, ctx.actor.tenantId, () => renewRecoveryCodes(user.id))
    return { data: { recoveryCodes: codes } }
  }

  async turnOff(ctx: HttpContext) {
    const { actor, response } = ctx
    await proved(ctx)
    await withTenant(db, actor.tenantId, () => new TurnOffSecondFactor().handle(actor))
    return response.noContent()
  }

  async reset({ actor, params, response }: HttpContext) {
    await new ResetSecondFactor().handle(actor, params.id)
    return response.noContent()
  }

  async roles({ actor }: HttpContext) {
    return { data: { roles: await secondFactorRoles(actor) } }
  }

  async require({ actor, request, response }: HttpContext) {
    const { roles } = await request.validateUsing(secondFactorRolesValidator)
    await new RequireSecondFactor().handle(actor, roles)
    return response.noContent()
  }
}
