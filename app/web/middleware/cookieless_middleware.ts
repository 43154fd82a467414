import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const EMBEDDED = '/embed/'

/** Pages inside pages of others leave nothing behind in the browser: no session begins there. Stands before the session. */
export default class CookielessMiddleware {
  async handle({ request, response }: HttpContext, next: NextFn) {
    await next()
    if (request.url().startsWith(EMBEDDED)) response.removeHeader('set-cookie')
  }
}
