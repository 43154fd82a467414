import type { ApplicationService } from '@adonisjs/core/types'

/** A worker does the same when it begins to serve; other commands are not watched. */
export default class OperationProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { watchProcess } = await import('#operation/telemetry/telemetry')
    await watchProcess('web')
  }
}
