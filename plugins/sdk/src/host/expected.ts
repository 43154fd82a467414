import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Schema } from '../contract.ts'
import { UpstreamContractError } from '../errors.ts'

/** Parses an answer by the schema that the connector expects of it. */
export async function parseExpected<T>(
  schema: Schema<T>,
  body: unknown,
  title: string
): Promise<T> {
  const result = await schema['~standard'].validate(body)
  if (!result.issues) return result.value
  const detail = result.issues
    .slice(0, 5)
    .map((issue) => `${pathOf(issue)} ${issue.message}`)
    .join('; ')
  throw new UpstreamContractError(
    {
      ru: `${title} отвечает не в том виде, в каком мы ожидаем. Сообщите нам: подключение нужно обновить.`,
      en: `${title} answers in another shape than we expect. Tell us: the connector needs an update.`,
    },
    { detail }
  )
}

/** Vine gives the path as dotted text, the standard as segments. */
function pathOf(issue: StandardSchemaV1.Issue): string {
  const path: unknown = issue.path
  if (!Array.isArray(path)) return String(path ?? '')
  return path.map((part) => (typeof part === 'object' ? String(part.key) : String(part))).join('.')
}
