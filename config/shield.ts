import { defineConfig } from '@adonisjs/shield'
import { sessionCookie } from '#config/app'

/** Sign-in of programs: answers with tokens and looks at no cookie, so that there is nothing to forge. */
const NO_COOKIE = new Set(
  [
    'register',
    'login',
    'refresh',
    'forgot-password',
    'reset-password',
    'unlock',
    'invitations/accept',
  ].map((path) => `/api/v1/auth/${path}`)
)

/** What vendors send carries the token of its address, and no cookie is looked at. */
const WEBHOOKS = '/api/v1/webhooks/'

/** Mail programs post it by themselves, with the token of the letter. */
const UNSUBSCRIBE = '/api/v1/schedules/unsubscribe'

/** Of requests with a session only; one that brings no cookie cannot be forged by another site. */
export default defineConfig({
  // What pages may do is said on every answer, also where no route is: see page_policy_middleware.
  csp: { enabled: false, directives: {}, reportOnly: false },
  csrf: {
    enabled: true,
    exceptRoutes: ({ request }) =>
      request.plainCookie(sessionCookie, { encoded: false }) === undefined ||
      NO_COOKIE.has(request.url()) ||
      request.url() === UNSUBSCRIBE ||
      request.url().startsWith(WEBHOOKS),
    enableXsrfCookie: true,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  },
  xFrame: { enabled: false },
  hsts: { enabled: false },
  contentTypeSniffing: { enabled: false },
})
