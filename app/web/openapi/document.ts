import { sessionCookie } from '#config/app'
import i18nManager from '@adonisjs/i18n/services/main'
import { catalogue } from '#web/openapi/answers.generated'
import { endpoints } from '#web/openapi/endpoints'
import { operationOf, type Operation } from '#web/openapi/operation'
import type { Schema } from '#web/openapi/schema'

const DESCRIPTION = `
The payload of an answer stands under \`data\`; a list has the page beside it. Refusals are problem documents (RFC 9457)
with a stable \`code\` and a sentence in the caller's language: the one of the caller's profile, or \`Accept-Language\`
before anybody is signed in. Money is decimal numbers in the organization's currency, a calendar date is
\`yyyy-mm-dd\`, an instant is ISO 8601 in UTC.`

const SECURITY = {
  token: {
    type: 'http',
    scheme: 'bearer',
    description: 'The `accessToken` of `POST /api/v1/auth/login`. It acts in one organization.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookie,
    description:
      'The cookie of the portal. Methods that change something also need the header `X-XSRF-TOKEN` with the value of the cookie `XSRF-TOKEN`.',
  },
}

let made: ReturnType<typeof describeApi> | undefined

/** OpenAPI 3.1 of the API, put together on the first request from routes, permissions, validators and answers. */
export function openApiDocument() {
  return (made ??= describeApi())
}

async function describeApi() {
  const paths: Record<string, Record<string, Operation>> = {}
  for (const endpoint of endpoints()) {
    const path = endpoint.pattern.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: await operationOf(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Krug',
      version: '1',
      description: DESCRIPTION.trim(),
      license: { name: 'BUSL-1.1', identifier: 'BUSL-1.1' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { securitySchemes: SECURITY, schemas: schemas() },
  }
}

/** The shapes of answers; the codes of refusals are those that have a sentence. */
function schemas(): Record<string, Schema> {
  const { Problem: problem, ...others } = catalogue.schemas
  const codes = Object.keys(i18nManager.getTranslationsFor('en'))
    .flatMap((key) => /^errors\.(E_\w+)$/.exec(key)?.[1] ?? [])
    .sort()
  const code = { ...problem.properties!.code, enum: codes }
  return { ...others, Problem: { ...problem, properties: { ...problem.properties, code } } }
}
