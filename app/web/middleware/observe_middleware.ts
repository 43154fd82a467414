import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isLeaving } from '#operation/leaving'
import { requests, requestSeconds } from '#shared/telemetry/metrics'
import { inSpan } from '#shared/telemetry/tracing'
import { inWork } from '#shared/telemetry/work'

/** What no route answers: files, and paths that do not exist. */
const NO_ROUTE = '(none)'

/** Measures, traces and names every request by the pattern of its route, which holds no id. */
export default class ObserveMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    const { request, response } = ctx
    const method = request.method()
    const measured = requestSeconds.startTimer({ method })
    const from = { traceparent: request.header('traceparent') ?? '' }

    return inWork({ requestId: request.id() }, () =>
      inSpan(method, { kind: SpanKind.SERVER, from }, async (span) => {
        await next()
        if (isLeaving()) response.header('connection', 'close')
        const route = ctx.route?.pattern ?? NO_ROUTE
        const status = response.getStatus()
        measured({ route })
        requests.inc({ method, route, status })
        span.updateName(`${method} ${route}`)
        span.setAttributes({
          'http.request.method': method,
          'http.route': route,
          'http.response.status_code': status,
          'krug.request_id': request.id() ?? '',
        })
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      })
    )
  }
}
