import vine from '@vinejs/vine'
import type { Schema } from '@krug/connector-sdk'

/** A schema over what `read` makes of an answer; `read` throws where the answer is a refusal. */
export function reading<T>(schema: Schema<T>, read: (answer: unknown) => unknown): Schema<T> {
  const inner = schema['~standard']
  return { '~standard': { ...inner, validate: (answer) => inner.validate(read(answer)) } }
}

/** Numbers and texts alike: databases differ in what they make of a column. */
export const scalar = () => vine.any().transform((value) => String(value).trim())
