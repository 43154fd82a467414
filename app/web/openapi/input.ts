import type { AnyReport } from '#reporting/report'
import type { Action, Schema } from '#web/openapi/schema'

interface Describable {
  '~standard': { jsonSchema: { input(options: { target: 'draft-2020-12' }): Schema } }
}
type Exported = Describable | ((report: AnyReport) => Describable)

/** What an action lets in. The validator of a report is made for the report. */
export async function inputOf(
  { validator }: Action,
  report?: AnyReport
): Promise<Schema | undefined> {
  if (!validator) return undefined
  const exports: Record<string, Exported> = await import(validator.module)
  const exported = exports[validator.name]
  const describable = typeof exported === 'function' ? exported(report!) : exported
  return plain(describable['~standard'].jsonSchema.input({ target: 'draft-2020-12' }))
}

/** HTML forms send "on" for true, which the validators allow: an API needs to know of true and false alone. */
function plain(schema: Schema): Schema {
  if (schema.enum?.includes('on')) return { type: 'boolean' }
  const inside = (one: Schema | boolean) => (typeof one === 'boolean' ? one : plain(one))
  return {
    ...schema,
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, property]) => [name, plain(property)])
      ),
    }),
    // What may be left out stands in a union as a schema that says nothing.
    ...(schema.anyOf && {
      anyOf: schema.anyOf.filter((one) => Object.keys(one).length > 0).map(plain),
    }),
    ...(schema.items && { items: plain(schema.items) }),
    ...(schema.additionalProperties !== undefined && {
      additionalProperties: inside(schema.additionalProperties),
    }),
  }
}
