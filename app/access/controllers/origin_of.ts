import type { HttpContext } from '@adonisjs/core/http'
import { userAgentOf, type Origin } from '#access/sign_ins/origin'

/** Where a request comes from. */
export function originOf({ request }: HttpContext): Origin {
  return { ip: request.ip(), userAgent: userAgentOf(request.header('user-agent')) }
}
