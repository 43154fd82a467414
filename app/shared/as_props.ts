import type { JSONDataTypes } from '@adonisjs/core/types/transformers'

/** What is left of a value once it has been JSON. What may be anything, the page knows better. */
type AsJson<T> = [JSONDataTypes] extends [T]
  ? any
  : [Record<string, unknown>] extends [T]
    ? any
    : T extends Date
      ? string
      : T extends (infer Item)[]
        ? AsJson<Item>[]
        : T extends object
          ? { [Key in keyof T]: AsJson<T[Key]> }
          : T

/** An answer of the API as a page gets it: plain JSON, dates as text. */
export function asProps<T extends object>(answer: T): AsJson<T> {
  return JSON.parse(JSON.stringify(answer))
}
