import { SaxesParser } from 'saxes'
import vine from '@vinejs/vine'
import {
  TransientError,
  UpstreamContractError,
  type Context,
  type Http,
  type Schema,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { metadataPath } from './query.ts'
import { isOfInterest } from './sets.ts'

/** Which objects the base publishes, and their fields. */
export interface Model {
  has(set: string): boolean
  /** Those of the fields that the set has. */
  fields(set: string, wanted: (string | undefined)[]): string[]
}

const anyText = vine.create(vine.string())['~standard']

/** Parses where answers are checked, so that one that was cut off is asked for again. */
const description: Schema<Model> = {
  '~standard': {
    ...anyText,
    types: undefined,
    validate: (xml) => ({ value: parseModel(String(xml)) }),
  },
}

const known = new WeakMap<Http, Model>()

/** Asked once a run: the description of a large base has 17 MB. */
export async function fetchModel({ http }: Context<Config>): Promise<Model> {
  const before = known.get(http)
  if (before) return before
  const model = await http.send({
    path: metadataPath,
    as: 'text',
    expect: description,
    timeoutSeconds: 180,
  })
  known.set(http, model)
  return model
}

/** Reads the description as a stream of tags, and keeps a few of its thousands of types. Records of registers are types too. */
export function parseModel(xml: string): Model {
  const types = new Map<string, Set<string>>()
  let type: Set<string> | undefined
  let schemas = 0
  const typeOf = (name: string) => {
    const set = name.replace(/_RecordType$/, '')
    if (!isOfInterest(set)) return
    const fields = types.get(set) ?? new Set<string>()
    types.set(set, fields)
    return fields
  }
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const [local] = name.split(':').slice(-1)
    if (local === 'Schema') schemas++
    if (local === 'EntityType' || local === 'ComplexType') type = typeOf(attributes.Name ?? '')
    if (local === 'Property') type?.add(attributes.Name ?? '')
  })
  try {
    parser.write(xml).close()
  } catch (error) {
    throw new TransientError(CUT_OFF, { cause: error, detail: `${xml.length} characters` })
  }
  if (schemas === 0) throw new UpstreamContractError(NO_SCHEMA)
  return {
    has: (set) => types.has(set),
    fields: (set, wanted) =>
      wanted.filter(
        (name): name is string => name !== undefined && (types.get(set)?.has(name) ?? false)
      ),
  }
}

const CUT_OFF = {
  ru: 'Описание базы 1С пришло не полностью. Попробуем ещё раз.',
  en: 'The description of the 1C base was cut off. We will try again.',
}
const NO_SCHEMA = {
  ru: '1С отвечает не описанием базы. Проверьте адрес публикации.',
  en: '1C answers something else than the description of the base. Check the address of the publication.',
}
