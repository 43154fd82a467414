import ts from 'typescript'
import type { Schema } from '#web/openapi/schema'

const INSTANTS = new Set(['Date', 'DateTime'])
/** Names of types that stand for any JSON. */
const ANYTHING = new Set(['JSONDataTypes'])
const NOTHING = ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never

/** Turns types of answers into JSON Schema, as `JSON.stringify` would write their values. */
export class Answers {
  /** Shapes that have a name: those of transformers, `describe…` functions and exported types. */
  readonly components: Record<string, Schema> = {}
  #named = new Map<string, ts.Symbol>()
  #transformed = new Map<string, string>()

  constructor(
    private checker: ts.TypeChecker,
    private root: string
  ) {}

  /** What `VenueTransformer` makes is a `Venue` wherever it stands in an answer. */
  addTransformer(name: string, made: ts.Type) {
    const schema = this.#object(made)
    this.components[name] = schema
    this.#transformed.set(fingerprint(schema), name)
  }

  /** `undefined` for an answer without a body. */
  of(type: ts.Type): Schema | undefined {
    if (ANYTHING.has(type.aliasSymbol?.name ?? '')) return {}
    const parts = (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & NOTHING))
    if (parts.length === 0) return undefined
    if (parts.length > 1) return this.#union(parts)
    return this.#single(parts[0])
  }

  #union(parts: ts.Type[]): Schema {
    const literals = parts.filter((part) => part.isLiteral()).map(({ value }) => value)
    const isBoolean = ({ flags }: ts.Type) => (flags & ts.TypeFlags.BooleanLiteral) !== 0
    const schemas = parts
      .filter((part) => !part.isLiteral() && !isBoolean(part))
      .map((part) => this.#single(part))
    if (parts.some(isBoolean)) schemas.unshift({ type: 'boolean' })
    if (literals.length) schemas.unshift({ type: typeof literals[0], enum: literals.sort() })
    return merged(schemas)
  }

  #single(type: ts.Type): Schema {
    const { flags } = type
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {}
    if (type.isLiteral()) return { type: typeof type.value, const: type.value }
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' }
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' }
    if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' }
    if (flags & ts.TypeFlags.Null) return { type: 'null' }
    if (INSTANTS.has(type.symbol?.name)) return { type: 'string', format: 'date-time' }
    if (this.checker.isArrayLikeType(type)) return { type: 'array', items: this.#items(type) }

    const named = this.#nameOf(type)
    return named ? this.#component(...named, type) : this.#anonymous(type)
  }

  #component(name: string, symbol: ts.Symbol, type: ts.Type): Schema {
    const known = this.#named.get(name)
    if (known && known !== symbol) throw new Error(`two shapes of answers are called ${name}`)
    if (!known) {
      this.#named.set(name, symbol)
      this.components[name] = this.#object(type)
    }
    return refTo(name)
  }

  #anonymous(type: ts.Type): Schema {
    const schema = this.#object(type)
    const transformer = this.#transformed.get(fingerprint(schema))
    return transformer ? refTo(transformer) : schema
  }

  #items(type: ts.Type): Schema {
    const item = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    return (item && this.of(item)) ?? {}
  }

  #object(type: ts.Type): Schema {
    const properties: Record<string, Schema> = {}
    const required: string[] = []
    for (const symbol of this.checker.getPropertiesOfType(type)) {
      const value = this.checker.getTypeOfSymbol(symbol)
      const schema = value.getCallSignatures().length ? undefined : this.of(value)
      if (!schema) continue
      const description = ts.displayPartsToString(symbol.getDocumentationComment(this.checker))
      properties[symbol.name] = description ? { ...schema, description } : schema
      if (!mayBeMissing(symbol, value)) required.push(symbol.name)
    }
    const others = this.checker.getIndexTypeOfType(type, ts.IndexKind.String)
    return {
      type: 'object',
      ...(Object.keys(properties).length && { properties }),
      ...(required.length && { required: required.sort() }),
      ...(others && { additionalProperties: this.of(others) ?? {} }),
    }
  }

  /** The name under which the project knows a shape, and what bears it. */
  #nameOf(type: ts.Type): [string, ts.Symbol] | undefined {
    const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined)
    const declaration = symbol?.declarations?.[0]
    const own = declaration?.getSourceFile().fileName.startsWith(`${this.root}/app/`)
    if (symbol && own && !type.aliasTypeArguments?.length) return [symbol.name, symbol]
    return this.#describer(type)
  }

  /** `Run` for what describeRun returns. */
  #describer({ symbol }: ts.Type): [string, ts.Symbol] | undefined {
    const literal = symbol?.valueDeclaration ?? symbol?.declarations?.[0]
    if (!literal || !ts.isReturnStatement(literal.parent)) return undefined
    const maker = ts.findAncestor(literal, ts.isFunctionLike)
    const name = maker?.name && /^describe(\w+)$/.exec(maker.name.getText())?.[1]
    return name ? [name, symbol] : undefined
  }
}

const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** Equal for shapes that differ in the order of their properties alone. */
function fingerprint({ properties = {}, ...rest }: Schema) {
  const inOrder = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify({ ...rest, properties: Object.fromEntries(inOrder) })
}

function mayBeMissing(symbol: ts.Symbol, type: ts.Type) {
  const parts = type.isUnion() ? type.types : [type]
  return (
    (symbol.flags & ts.SymbolFlags.Optional) !== 0 || parts.some(({ flags }) => flags & NOTHING)
  )
}

/** `type: ['string', 'null']` where that says it, `anyOf` otherwise. */
function merged(schemas: Schema[]): Schema {
  const different = [...new Map(schemas.map((one) => [JSON.stringify(one), one])).values()]
  const [first, ...others] = different.sort(
    (a, b) => Number(a.type === 'null') - Number(b.type === 'null')
  )
  if (others.length === 0) return first
  if (
    others.length === 1 &&
    others[0].type === 'null' &&
    typeof first.type === 'string' &&
    !first.enum
  )
    return { ...first, type: [first.type, 'null'] }
  return { anyOf: different }
}
