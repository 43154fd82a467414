import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { Validator } from '@seriousme/openapi-schema-validator'
import { PERMISSIONS } from '#access/permissions'
import { catalogue } from '#web/openapi/answers.generated'
import { readActions } from '#web/openapi/codegen/actions'
import { openApiDocument } from '#web/openapi/document'
import { apiRoutes, nameOf } from '#web/openapi/endpoints'
import { SUMMARIES } from '#web/openapi/summaries'
import { givenTenant, rolledBack } from '#tests/helpers/given'

async function operations() {
  const { paths } = await openApiDocument()
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation }))
  )
}

/** Values that may be any JSON, each for a reason. */
const ANYTHING: Record<string, string> = {
  'AuditEntry.details.*': 'what an act is about: each has its own',
  'Connection.config.*': 'settings of the connector; its `configSchema` describes them',
  'Connector.configSchema.*': 'is a JSON Schema itself',
  'SavedDescription.content.parameters.*': 'what its report takes',
  'SavedVersion.content.parameters.*': 'what its report takes',
  'ReportWidget.parameters.*': 'what the report takes, which its own path describes',
  'QuarantinePayload.payload': 'what the vendor sent, as it came',
}

/** Where schemas stand that say nothing: `Connection.config.*` for the values of an object without fixed names. */
function untypedIn(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.entries(value as Record<string, unknown>)
  return within.flatMap(([key, inner]) => {
    const named = (names: object) =>
      Object.entries(names).flatMap(([name, schema]) => schemaAt(schema, `${path}.${name}`))
    if (key === 'properties') return named(inner as object)
    if (key === 'items' || key === 'additionalProperties') return schemaAt(inner, `${path}.*`)
    if (key === 'schema') return schemaAt(inner, path)
    if (key === 'anyOf') return (inner as unknown[]).flatMap((one) => schemaAt(one, path))
    return untypedIn(inner, path ? `${path}.${key}` : key)
  })
}

function schemaAt(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const says = ['$ref', 'type', 'anyOf', 'enum', 'const'].some((key) => key in schema)
  return says ? untypedIn(schema, path) : [path]
}

test.group('Description of the API', (group) => {
  group.each.setup(rolledBack)

  test('is OpenAPI 3.1 that a validator accepts, open to everybody', async ({ client, assert }) => {
    const answer = await client.get('/openapi.json')
    answer.assertStatus(200)
    assert.equal(answer.body().openapi, '3.1.0')
    const verdict = await new Validator().validate(answer.body())
    assert.isTrue(verdict.valid, JSON.stringify(verdict.errors))
  })

  test('says what the controllers answer today (else: npm run openapi)', ({ assert }) => {
    const read = JSON.parse(JSON.stringify(readActions(app.makePath().replace(/\/$/, ''))))
    assert.deepEqual(catalogue, read)
  }).timeout(60_000)

  test('has a line for every route, and none for a route that is gone', ({ assert }) => {
    const routes = new Set(apiRoutes().map(nameOf))
    const described = new Set(Object.keys(SUMMARIES))
    assert.deepEqual([...routes.difference(described)], [])
    assert.deepEqual([...described.difference(routes)], [])
  })

  test('names every operation once, and a known permission for each', async ({ assert }) => {
    const known = new Set<string>([...PERMISSIONS, 'public', 'signed-in'])
    const all = await operations()
    assert.isAbove(all.length, 60)
    assert.equal(new Set(all.map(({ operationId }) => operationId)).size, all.length)
    assert.deepEqual(
      all.filter((operation) => !known.has(operation['x-permission'])),
      []
    )
  })

  test('every reference leads somewhere', async ({ assert }) => {
    const document = await openApiDocument()
    const references = JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)
    const missing = [...references].filter(([, name]) => !(name in document.components.schemas))
    assert.deepEqual(missing, [])
  })

  test('every value of an answer has a type, but for what a connector decides', async ({
    assert,
  }) => {
    const { paths, components } = await openApiDocument()
    const untyped = new Set([...untypedIn(paths, ''), ...untypedIn(components.schemas, '')])
    assert.deepEqual([...untyped].sort(), Object.keys(ANYTHING).sort())
  })

  test('a calendar date is a date', async ({ assert }) => {
    const { paths } = await openApiDocument()
    const daily = paths['/api/v1/reports/sales/daily'].get.parameters!
    const from = daily.find(({ name }) => name === 'from')!
    assert.deepEqual(from.schema, { type: 'string', format: 'date' })
  })

  test('an upload is a form with a file, a list has its page in the query string', async ({
    assert,
  }) => {
    const { paths } = await openApiDocument()
    const form = paths['/api/v1/imports'].post.requestBody!.content['multipart/form-data']!.schema
    assert.sameMembers(form.required!, ['businessId', 'file'])
    assert.deepEqual(form.properties!.file, { type: 'string', format: 'binary' })

    const names = paths['/api/v1/venues'].get.parameters!.map(({ name }) => name)
    assert.includeMembers(names, ['page', 'perPage', 'businessId', 'archived'])
  })

  test('every report has a path with its own parameters and its own permission', async ({
    assert,
  }) => {
    const { paths } = await openApiDocument()
    const sellers = paths['/api/v1/reports/menu/top-sellers'].get
    assert.equal(sellers['x-permission'], 'reports.menu')
    assert.includeMembers(
      sellers.parameters!.map(({ name }) => name),
      ['from', 'to', 'compare', 'venueId', 'format', 'limit']
    )
    assert.isUndefined(paths['/api/v1/reports/{group}/{report}'])
  })

  test('answers are as described', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const { paths, components } = await openApiDocument()
    const schema = paths['/api/v1/auth/me'].get.responses[200].content!['application/json']!.schema
    assert.deepEqual(schema.properties!.data, { $ref: '#/components/schemas/Me' })

    const answer = await client.get('/api/v1/auth/me').bearerToken(tenant.token)
    assert.sameMembers(Object.keys(answer.body().data), components.schemas.Me.required!)

    const refused = await client.get('/api/v1/auth/me')
    assert.includeMembers(Object.keys(refused.body()), components.schemas.Problem.required!)
    const codes = components.schemas.Problem.properties!.code.enum!
    assert.include(codes, refused.body().code)
  })
})

test.group('API reference', () => {
  test('is a page whose files come from here', async ({ client, assert }) => {
    const page = await client.get('/docs')
    page.assertStatus(200)
    const sources = [...page.text().matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source)
    assert.isAbove(sources.length, 3)
    for (const source of sources) {
      assert.match(source, /^\//)
      const file = await client.get(source)
      file.assertStatus(200)
    }
  })

  test('gives no other file away', async ({ client }) => {
    for (const name of ['package.json', 'absolute-path.js', '..%2fpackage.json']) {
      const answer = await client.get(`/docs/${name}`)
      answer.assertStatus(404)
    }
  })
})
