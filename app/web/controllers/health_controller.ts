import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { HealthChecks } from '@adonisjs/core/health'
import { DbCheck } from '@adonisjs/lucid/database'

/** For load balancers and orchestrators: is the process up, and can it serve? */
export default class HealthController {
  live({ response }: HttpContext) {
    return response.ok({ status: 'ok' })
  }

  async ready({ response }: HttpContext) {
    const report = await new HealthChecks().register([new DbCheck(db.connection())]).run()
    return response.status(report.isHealthy ? 200 : 503).send({
      status: report.isHealthy ? 'ok' : 'unavailable',
      checks: report.checks.map(({ name, status, message }) => ({ name, status, message })),
    })
  }
}
