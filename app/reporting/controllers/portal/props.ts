/** What a value looks like once it has been JSON: dates are text. */
export type Plain<T> = T extends Date
  ? string
  : T extends (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T

/** An answer of the API as props of a page. */
export function asProps<T>(answer: T): Plain<T> {
  return JSON.parse(JSON.stringify(answer))
}
