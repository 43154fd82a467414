import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { plainBody } from '#shared/plain_body'

export default class PlainBodyMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    request.updateBody(plainBody(request.body()))
    return next()
  }
}
