import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import fc from 'fast-check'
import { test } from '@japa/runner'
import { openApiDocument } from '#web/openapi/document'
import { everythingOf, fill, type Ids } from '#tests/helpers/everything_of'
import { givenTenant, rolledBack, tokensOf } from '#tests/helpers/given'
import {
  hostileBody,
  hostileQuery,
  hostileSegment,
  type Schema,
} from '#tests/helpers/hostile_input'

/** A stream without an end. */
const WITHOUT_END = '/api/v1/dashboard/realtime'
/** `HOSTILE_SEED=7` sends other things. */
const SEED = Number(process.env.HOSTILE_SEED ?? 1)
const BODIES = 6
const QUERIES = 2

const BROKEN = ['{"a":', 'nul', '"\\ud800"', '['.repeat(100_000) + ']'.repeat(100_000)]

interface Operation {
  path: string
  method: string
  parameters?: { name: string; in: string }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}

async function operations() {
  const { paths, components } = await openApiDocument()
  const list = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation }))
  ) as Operation[]
  // What is taken away is not there for those that come after.
  const last = (one: Operation) => Number(one.method === 'delete' || /log-?out/.test(one.path))
  return {
    list: list.filter(({ path }) => path !== WITHOUT_END).sort((a, b) => last(a) - last(b)),
    schemas: components.schemas as Record<string, Schema>,
  }
}

const pick = <T>(arbitrary: fc.Arbitrary<T>, count: number) =>
  fc.sample(arbitrary, { seed: SEED, numRuns: count })

const pathOf = ({ path }: Operation, ids: Ids) =>
  fill(path.replaceAll(/\{(\w+)\}/g, ':$1'), ids) ?? path.replaceAll(/\{\w+\}/g, 'x')

/** Sends one request with what it is like, and says what is wrong with the answer. */
async function send(
  client: ApiClient,
  token: string,
  { method }: Operation,
  url: string,
  body?: string
): Promise<{ status: number; wrong?: string }> {
  const request = client
    .request(url, method.toUpperCase())
    .bearerToken(token)
    .accept('application/json')
    .header('idempotency-key', randomUUID())
  if (body !== undefined) request.header('content-type', 'application/json').json(body as never)
  const answer = await request
  const status = answer.status()
  if (status < 500) return { status }
  const sent = body === undefined ? '' : ` ${body.slice(0, 300)}`
  return { status, wrong: `${status} ${method} ${url.slice(0, 300)}${sent}` }
}

test.group('Input that nobody means', (group) => {
  group.each.setup(rolledBack)

  test('gets an answer that says so, and never a failure', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const { ids } = await everythingOf(tenant)
    const { list, schemas } = await operations()
    assert.isAbove(list.length, 200)
    const wrong: string[] = []
    const statuses = new Map<number, number>()
    let token = tenant.token

    const ask = async (operation: Operation, url: string, body?: string) => {
      const answer = await send(client, token, operation, url, body)
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
      if (answer.wrong) wrong.push(answer.wrong)
      // Some requests end the sign-in that they came with.
      if (answer.status !== 401) return
      const { accessToken } = await tokensOf(tenant.owner, tenant.tenantId)
      token = accessToken
    }
    for (const operation of list) {
      const path = pathOf(operation, ids)
      const content = operation.requestBody?.content['application/json']
      const names = (operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'query')
        .map(({ name }) => name)
      for (const query of pick(hostileQuery(names), QUERIES))
        await ask(operation, `${path}?${query}`, content && '{}')
      if (operation.path.includes('{'))
        for (const [segment] of pick(fc.tuple(hostileSegment), 2))
          await ask(operation, operation.path.replaceAll(/\{\w+\}/g, segment), content && '{}')
      if (!content) continue
      for (const body of pick(hostileBody(content.schema, schemas), BODIES))
        await ask(operation, path, JSON.stringify(body))
      for (const broken of BROKEN) await ask(operation, path, broken)
    }
    assert.deepEqual(wrong, [], `seed ${SEED}`)
    // Else nothing of it came to where it could fail.
    assert.isAbove(statuses.get(422) ?? 0, 200)
    assert.isAbove(statuses.get(200) ?? 0, 100)
  }).timeout(180_000)
})
