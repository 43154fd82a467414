import type { HttpContext } from '@adonisjs/core/http'
import { throttle } from '#access/throttle'
import { ReceiveDelivery } from '#integrations/actions/receive_delivery'
import { SwitchWebhook } from '#integrations/actions/switch_webhook'
import { webhookAddressOf } from '#integrations/queries/connections_query'

/** More than any vendor sends, and less than would hurt. */
const RATE = { requests: 1200, duration: '1 minute' }

export default class WebhooksController {
  /** What a vendor sends; nobody is signed in. Answered at once, looked at by a job. */
  async receive({ params, request }: HttpContext) {
    await throttle(`webhook:${params.connection}`, RATE)
    await new ReceiveDelivery().handle(params.connection, params.token, {
      headers: Object.entries(request.headers()).map(([name, value]) => [name, String(value)]),
      query: request.parsedUrl.query ?? '',
      body: Buffer.from(request.raw() ?? '').toString('base64'),
    })
    return { accepted: true }
  }

  async show({ actor, params }: HttpContext) {
    return { data: { url: await webhookAddressOf(actor, params.id) } }
  }

  async enable({ actor, params, response }: HttpContext) {
    await new SwitchWebhook().handle(actor, params.id, true)
    return response.noContent()
  }

  async disable({ actor, params, response }: HttpContext) {
    await new SwitchWebhook().handle(actor, params.id, false)
    return response.noContent()
  }
}
