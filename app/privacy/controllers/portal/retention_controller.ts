import type { HttpContext } from '@adonisjs/core/http'
import { retentionPeriods } from '#privacy/retention/periods_query'

export default class RetentionController {
  async index({ inertia }: HttpContext) {
    return inertia.render('settings/retention', { periods: await retentionPeriods() })
  }
}
