import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { TransientError, type Schema } from '@krug/connector-sdk'

/**
 * A schema over the object form of an XML answer. Elements at the paths in `lists` are always arrays; values stay text.
 * Text that is no whole XML document was cut off on the way.
 */
export function xmlSchema<T>(schema: Schema<T>, lists: string[]): Schema<T> {
  const parser = new XMLParser({
    ignoreAttributes: true,
    ignoreDeclaration: true,
    parseTagValue: false,
    isArray: (_, path) => lists.includes(String(path)),
  })
  const inner = schema['~standard']

  return {
    '~standard': {
      ...inner,
      validate(value) {
        const text = String(value)
        if (XMLValidator.validate(text) !== true) throw cutOff(text)
        return inner.validate(emptyAsObject(parser.parse(text)))
      },
    },
  }
}

/** `<list/>` parses as empty text, where the schema expects an object without elements. */
function emptyAsObject(document: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(document).map(([name, content]) => [name, content === '' ? {} : content])
  )
}

function cutOff(text: string) {
  return new TransientError(
    {
      ru: 'Ответ iiko пришёл не полностью. Попробуем ещё раз.',
      en: 'The answer of iiko was cut off. We will try again.',
    },
    { detail: text.slice(-200) }
  )
}
