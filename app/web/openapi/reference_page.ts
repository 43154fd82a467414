import { createRequire } from 'node:module'

/** Files of Swagger UI, served from here: the page asks no other host for anything. */
const SWAGGER_UI = ['swagger-ui.css', 'swagger-ui-bundle.js']

export const REFERENCE_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Krug API</title>
    <link rel="icon" href="/favicon.svg" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="reference"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`

/** Requests from the page act for whoever is signed in to the portal, so they bring what the portal brings. */
export const REFERENCE_SCRIPT = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'list',
  validatorUrl: null,
  requestInterceptor(request) {
    const token = document.cookie.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='))
    if (token) request.headers['X-XSRF-TOKEN'] = decodeURIComponent(token.slice('XSRF-TOKEN='.length))
    return request
  },
})
`

/** Where a file of the page lies, or `undefined` for any other. */
export function referenceFile(name: string) {
  if (!SWAGGER_UI.includes(name)) return undefined
  return createRequire(import.meta.url).resolve(`swagger-ui-dist/${name}`)
}
