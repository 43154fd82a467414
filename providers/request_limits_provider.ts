import type { ApplicationService } from '@adonisjs/core/types'
import { RequestLimits } from '#access/limits/request_limits'

/** What one caller may ask, as the operator has set it. */
export default class RequestLimitsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(RequestLimits, async () => {
      const { requestLimits } = await import('#config/request_limits')
      return new RequestLimits(requestLimits)
    })
  }
}
