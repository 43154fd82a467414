import { XMLParser, XMLValidator } from 'fast-xml-parser'
import {
  PermissionError,
  TransientError,
  UpstreamContractError,
  type Schema,
} from '@krug/connector-sdk'
import { reading } from './reading.ts'

/** Elements that come as often as they like. */
const LISTS = new Set(
  'Item Visit Order Guest Session Dish Modi Component Discount PrintCheck Pay'.split(' ')
)

/** The server understood the query and could not carry it out; it says why. */
export class RefusedQueryError extends TransientError {}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  // Elements without attributes are objects too.
  alwaysCreateTextNode: true,
  isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && LISTS.has(name),
})

interface Result {
  Status?: string
  ErrorText?: string
  CommandResult?: Result
}

export const NO_CHANGES = 'No changes'

/**
 * A schema over the result of a command. The answer is 200 whatever happened: `Status` says whether it is data.
 * https://docs.rkeeper.ru/rk7/latest/ru/zaprosy-i-funkcii-70366840.html
 */
export function resultSchema<T>(schema: Schema<T>): Schema<T> {
  return reading(schema, (answer) => {
    const text = String(answer).replace(/^\uFEFF/, '')
    if (XMLValidator.validate(text) !== true) throw cutOff(text)
    const result: Result | undefined = parser.parse(text).RK7QueryResult
    if (!result) return {}
    const { CommandResult: inner } = result
    refuse(result)
    if (inner) refuse(inner)
    return { ...result, ...inner }
  })
}

function refuse({ Status: status, ErrorText: said = '' }: Result) {
  if (status === undefined || status === 'Ok' || status === NO_CHANGES) return
  if (status === 'Query Parse Error' || status === 'Bad Query Parameters') {
    throw new UpstreamContractError(
      {
        ru: `r_keeper не понимает запрос: ${said || status}. Сообщите нам версию кассового сервера: подключение нужно обновить.`,
        en: `r_keeper does not understand the request: ${said || status}. Tell us the version of the cash server: the connector needs an update.`,
      },
      { detail: status }
    )
  }
  if (/(?<!\p{L})прав[ао]?(?!\p{L})|right|permission|licen[cs]e|лиценз/iu.test(said)) {
    throw new PermissionError({
      ru: `r_keeper отказывает: ${said}. Проверьте права пользователя XML-интерфейса и лицензию.`,
      en: `r_keeper refuses: ${said}. Check the rights of the user of the XML interface and the licence.`,
    })
  }
  throw new RefusedQueryError(
    {
      ru: `r_keeper не смог выполнить запрос: ${said || status}. Попробуем ещё раз; если это повторяется, проверьте кассовый сервер.`,
      en: `r_keeper could not carry out the request: ${said || status}. We will try again; if it goes on, check the cash server.`,
    },
    { detail: status }
  )
}

function cutOff(text: string) {
  return new TransientError(
    {
      ru: 'Ответ r_keeper пришёл не полностью. Попробуем ещё раз.',
      en: 'The answer of r_keeper was cut off. We will try again.',
    },
    { detail: `${text.length} characters` }
  )
}

/** A value as it may stand in an attribute. */
export function attribute(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
