import { defineConfig } from '@adonisjs/shield'
import { secureCookies } from '#config/app'

export default defineConfig({
  csp: { enabled: false, directives: {}, reportOnly: false },
  csrf: {
    enabled: true,
    // A request without the session cookie carries its own credentials or none: nothing to forge.
    exceptRoutes: ({ request }) =>
      request.header('authorization') !== undefined ||
      request.plainCookie('krug-session', { encoded: false }) === undefined,
    enableXsrfCookie: true,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  },
  xFrame: { enabled: true, action: 'DENY' },
  hsts: { enabled: secureCookies, maxAge: '180 days' },
  contentTypeSniffing: { enabled: true },
})
