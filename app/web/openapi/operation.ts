import {
  IDEMPOTENCY_KEY,
  pathParameters,
  queryParameters,
  type Parameter,
} from '#web/openapi/parameters'
import { inputOf } from '#web/openapi/input'
import type { Endpoint } from '#web/openapi/endpoints'
import type { Schema } from '#web/openapi/schema'

const FILES: Record<string, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const BINARY: Schema = { type: 'string', format: 'binary' }

type Content = Record<string, { schema: Schema }>

export interface Operation {
  'operationId': string
  'tags': string[]
  'summary': string
  'description': string
  'x-permission': string
  'security': Record<string, string[]>[]
  'parameters'?: Parameter[]
  'requestBody'?: { required: boolean; content: Content }
  'responses': Record<string, { description: string; content?: Content }>
}

/** One method of one path. */
export async function operationOf(endpoint: Endpoint): Promise<Operation> {
  const { route, action, needs, report } = endpoint
  const input = await inputOf(action, report)
  const inQuery = endpoint.method === 'GET' || endpoint.method === 'DELETE'
  const parameters = [
    ...pathParameters({ ...route, pattern: endpoint.pattern }),
    ...(input && inQuery ? queryParameters(input) : []),
    ...(endpoint.once ? [IDEMPOTENCY_KEY] : []),
  ]
  const open = needs === 'public'
  return {
    'operationId': endpoint.id,
    'tags': [endpoint.tag],
    'summary': endpoint.summary,
    'description': permissionText(needs),
    'x-permission': needs,
    'security': open ? [] : [{ token: [] }, { session: [] }],
    ...(parameters.length && { parameters }),
    ...(input && !inQuery && { requestBody: bodyOf(input, action.files) }),
    'responses': {
      [`${action.status}`]: successOf(action.answer, input),
      ...(!open && refusals(401, 403)),
      ...(endpoint.pattern.includes(':') && refusals(404)),
      ...(endpoint.once && refusals(400, 409)),
      ...(input && refusals(422)),
      default: refusal(),
    },
  }
}

function permissionText(needs: string) {
  if (needs === 'public') return 'Anyone may call it.'
  if (needs === 'signed-in') return 'Anyone who is signed in may call it.'
  return `Needs the permission \`${needs}\`.`
}

function bodyOf(input: Schema, files: string[] = []) {
  const uploads = Object.fromEntries(files.map((name) => [name, BINARY]))
  const schema: Schema = {
    ...input,
    properties: { ...input.properties, ...uploads },
    required: [...(input.required ?? []), ...files],
  }
  const type = files.length ? 'multipart/form-data' : 'application/json'
  return { required: true, content: { [type]: { schema } } }
}

function successOf(answer: Schema | undefined, input: Schema | undefined) {
  if (!answer) return { description: 'Done; there is nothing to answer' }
  const formats = (input?.properties?.format?.enum ?? []) as string[]
  const files = formats.filter((format) => format in FILES)
  return {
    description: 'Done',
    content: {
      'application/json': { schema: answer },
      ...Object.fromEntries(files.map((format) => [FILES[format], { schema: BINARY }])),
    },
  }
}

const REFUSED: Record<number, string> = {
  400: 'The header `Idempotency-Key` is missing',
  401: 'Nobody is signed in, or the token is not valid',
  403: 'The caller may not do this',
  404: 'There is no such record, or it is not the caller’s to see',
  409: 'Not possible as things are now, or the key came before with another request',
  422: 'Some values are not right; `errors` names the fields',
}

function refusal(status?: number) {
  return {
    description: status ? REFUSED[status] : 'Refused; `code` says why',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

function refusals(...statuses: number[]) {
  return Object.fromEntries(statuses.map((status) => [status, refusal(status)]))
}
