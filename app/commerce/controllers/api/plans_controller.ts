import type { HttpContext } from '@adonisjs/core/http'
import { SetPlans } from '#commerce/actions/set_plans'
import { setPlansValidator } from '#commerce/validators/set_plans_validator'

export default class PlansController {
  async update({ actor, request }: HttpContext) {
    const { plans } = await request.validateUsing(setPlansValidator)
    return { data: await new SetPlans().handle(actor, plans) }
  }
}
