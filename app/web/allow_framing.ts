import type { HttpContext } from '@adonisjs/core/http'

const ANCESTORS = /frame-ancestors [^;]*/

/** Lets pages of these origins show this answer in a frame. The rest of the policy stays. */
export function allowFraming({ response }: HttpContext, origins: string[]) {
  const policy = String(response.response.getHeader('content-security-policy') ?? '')
  const ancestors = `frame-ancestors ${["'self'", ...origins].join(' ')}`
  response.header(
    'content-security-policy',
    ANCESTORS.test(policy) ? policy.replace(ANCESTORS, ancestors) : ancestors
  )
  response.removeHeader('x-frame-options')
}
