import { openApiDocument } from '#web/openapi/document'
import type { Operation } from '#web/openapi/operation'
import type { Schema } from '#web/openapi/schema'

type ApiDocument = Awaited<ReturnType<typeof openApiDocument>>

/**
 * The types of the client package: paths, parameters and answers of the API as its description has them. Refusals are
 * the same for all paths, and the client throws them.
 */
export async function clientTypes(): Promise<string> {
  const { default: openapiTs, astToString } = await import('openapi-typescript')
  const types = await openapiTs(compact(await openApiDocument()) as never, { alphabetize: true })
  return `/** Written by \`npm run openapi\`. */\n${withoutNothing(astToString(types))}`
}

/** Without refusals and files, and with one name for what every report answers. */
function compact(api: ApiDocument): ApiDocument {
  const report = JSON.stringify(reportIn(api))
  const text = JSON.stringify(api).replaceAll(
    report,
    '{"$ref":"#/components/schemas/ReportAnswer"}'
  )
  const document: ApiDocument = JSON.parse(text)
  document.components.schemas.ReportAnswer = JSON.parse(report)
  for (const methods of Object.values(document.paths))
    for (const operation of Object.values(methods)) keepAnswers(operation)
  return document
}

function keepAnswers(operation: Operation) {
  const answers = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  operation.responses = Object.fromEntries(answers)
  for (const [, answer] of answers) {
    const json = answer.content?.['application/json']
    if (json) answer.content = { 'application/json': json }
  }
}

function reportIn({ paths }: ApiDocument) {
  const { content } = paths['/api/v1/reports/sales/daily'].get.responses['200']
  const schema: Schema = content!['application/json'].schema
  return (schema.anyOf?.[0] ?? schema).properties!.data
}

/** Lines that say that something cannot be are half of the file. */
const withoutNothing = (text: string) => text.replaceAll(/^ +\w+\?: never;\n/gm, '')
