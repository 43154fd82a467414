/** JSON Schema (2020-12), as far as it is written here. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  items?: Schema
  anyOf?: Schema[]
  description?: string
}

/** What the compiler knows of one controller method. */
export interface Action {
  /** Where its validator, or the function that makes it, is exported. */
  validator?: { module: string; name: string }
  /** Names of the files of a multipart form. */
  files?: string[]
  status: number
  answer?: Schema
}

export interface Catalogue {
  actions: Record<string, Action>
  schemas: Record<string, Schema>
}
