import type { HttpContext } from '@adonisjs/core/http'
import { health } from '#operation/health/checks'
import { maySeeMetrics } from '#operation/metrics/settings'
import { NotFoundError } from '#shared/errors/not_found'
import { registry } from '#shared/telemetry/metrics'

/** For load balancers, orchestrators and Prometheus: is the process up, can it serve, what did it do? */
export default class HealthController {
  live({ response }: HttpContext) {
    return response.ok({ status: 'ok' })
  }

  async ready({ response }: HttpContext) {
    const { ready, body } = await health()
    return response.status(ready ? 200 : 503).send(body)
  }

  /** To everybody else there is no such page. */
  async metrics({ request, response }: HttpContext) {
    // The socket's address: what a header says of it, anybody can write.
    const address = request.request.socket.remoteAddress
    if (!maySeeMetrics(request.header('authorization'), address)) throw new NotFoundError()
    return response.header('content-type', registry.contentType).send(await registry.metrics())
  }
}
