import app from '@adonisjs/core/services/app'
import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { OPERATOR } from '#access/platform/admit_operator'
import { DomainError } from '#shared/errors/domain_error'
import { problemOf, type Problem } from '#web/problem'
import { reportError } from '#shared/telemetry/error_reports'
import { markFailed } from '#tenancy/tenant_scope'

const UNAVAILABLE_SECONDS = 5

/** Every failure becomes a problem document (RFC 9457) for programs, or a page for people. */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = !app.inProduction

  async handle(error: unknown, ctx: HttpContext) {
    markFailed(error)
    const problem = problemOf(error, ctx)
    const wait = waitOf(error, problem)
    if (wait) ctx.response.header('retry-after', String(wait))

    if (wantsPage(ctx)) {
      if (problem.status === 401) return ctx.response.redirect().toPath(doorOf(ctx))
      if (problem.code === 'E_SECOND_FACTOR_REQUIRED')
        return ctx.response.redirect().toPath(setUpOf(ctx))
      ctx.response.status(problem.status)
      return ctx.response.send(await ctx.inertia.render('errors/problem', { problem }))
    }
    return ctx.response
      .status(problem.status)
      .header('content-type', 'application/problem+json')
      .send(JSON.stringify(problem))
  }

  async report(error: unknown, ctx: HttpContext) {
    const { status, code } = problemOf(error, ctx)
    if (status >= 500) {
      ctx.logger.error({ err: error, code }, 'request failed')
      reportError(error)
    } else ctx.logger.debug({ code, status }, 'request refused')
  }
}

/** Seconds after which it makes sense to ask again. */
function waitOf(error: unknown, { status }: Problem) {
  if (status === 503) return UNAVAILABLE_SECONDS
  return status === 429 && error instanceof DomainError && error.params.seconds
}

function doorOf({ request }: HttpContext) {
  return request.url().startsWith('/platform') ? '/platform/login' : '/login'
}

function setUpOf({ session, request }: HttpContext) {
  const ofPlatform = request.url().startsWith('/platform') || session?.has(OPERATOR)
  return ofPlatform ? '/platform/second-factor' : '/second-factor'
}

function wantsPage({ request }: HttpContext) {
  const path = request.url()
  if (path.startsWith('/api/') || path.startsWith('/health')) return false
  return request.method() === 'GET' && request.accepts(['html', 'json']) === 'html'
}
