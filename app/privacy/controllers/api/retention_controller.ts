import type { HttpContext } from '@adonisjs/core/http'
import { retentionPeriods } from '#privacy/retention/periods_query'
import { SetRetentionPeriod } from '#privacy/retention/set_period'
import { setRetentionValidator } from '#privacy/validators/retention_validator'

export default class RetentionController {
  async index() {
    return { data: await retentionPeriods() }
  }

  async update({ actor, params, request }: HttpContext) {
    const { days } = await request.validateUsing(setRetentionValidator)
    await new SetRetentionPeriod().handle(actor, params.kind, days)
    return { data: await retentionPeriods() }
  }
}
