import SessionMiddleware from '@adonisjs/session/session_middleware'
import ShieldMiddleware from '@adonisjs/shield/shield_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { sessionCookie } from '#config/app'

/** Asked by programs and probes, which never come back with a cookie. */
const NO_PAGES = ['/api/', '/health/', '/metrics']

/** Pages inside pages of others leave nothing behind in the browser. */
const EMBEDDED = '/embed/'

/**
 * Gives sessions, and what keeps a request from being forged, to browsers: those that have a session, and those that open
 * a page. A session of any other request would be a row that is written for each purchase of a till, and never read.
 */
export default class BrowserMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (!mayHaveSession(ctx)) return next()
    const sessions = await ctx.containerResolver.make(SessionMiddleware)
    const shield = await ctx.containerResolver.make(ShieldMiddleware)
    return sessions.handle(ctx, () => shield.handle(ctx, next))
  }
}

function mayHaveSession({ request }: HttpContext) {
  const path = request.url()
  if (path.startsWith(EMBEDDED)) return false
  if (!NO_PAGES.some((start) => path.startsWith(start))) return true
  const cookie = request.plainCookie(sessionCookie, { encoded: false })
  return cookie !== undefined && request.header('authorization') === undefined
}
