import {
  ConfigError,
  PermissionError,
  TransientError,
  UpstreamContractError,
  type ConnectorError,
  type FailedResponse,
  type Secret,
  type Text,
} from '@krug/connector-sdk'
import type { Config } from './config.ts'

/** The object is not in the contents of OData, or nothing is published at the address. */
export class NotPublishedError extends ConfigError {}

/** Some bases cannot filter by what one asks for. */
export class RefusedFilterError extends UpstreamContractError {}

/** Names of users are often Cyrillic: the base expects UTF-8. */
export function authorize(headers: Headers, _: Secret | null, { login, password }: Config): void {
  const credentials = Buffer.from(`${login}:${password.release()}`).toString('base64')
  headers.set('authorization', `Basic ${credentials}`)
}

/**
 * What 1C says repeats names, keys and phones of the request, so that only its number is kept. Web pages come from the
 * web server or a proxy.
 */
export function classify({ status, text }: FailedResponse): ConnectorError | undefined {
  if (status === 404) return new NotPublishedError(NOT_PUBLISHED, { field: 'baseUrl' })
  if (text.trimStart().startsWith('<!') || /^\s*<html/i.test(text)) return
  const detail = `1C ${status}, ${/"code":\s*"?([\w-]{1,40})/.exec(text)?.[1] ?? 'no code'}`
  if (status === 403) return new PermissionError(NO_RIGHT, { detail })
  if (/не разрешена в предложении|not allowed in "?(where|где)/i.test(text))
    return new RefusedFilterError(NO_FILTER, { detail })
  if (status === 400) return new UpstreamContractError(NOT_UNDERSTOOD, { detail })
  if (status < 500) return
  if (/лиценз|licen[cs]e/i.test(text)) return new TransientError(NO_LICENCE, { detail })
  if (/заблокирован|монопольн|locked/i.test(text)) return new TransientError(LOCKED, { detail })
  return new TransientError(FAILED, { detail })
}

const NOT_PUBLISHED: Text = {
  ru: 'По этому адресу 1С не отвечает на наш запрос. Проверьте адрес публикации; для OData – что он опубликован и нужные объекты отмечены в его составе, для HTTP-сервиса – что он опубликован.',
  en: 'At this address 1C does not answer our request. Check the address of the publication; for OData that it is published and the objects are ticked in its contents, for the HTTP service that it is published.',
}
const NO_RIGHT: Text = {
  ru: 'Пользователю 1С не хватает прав. Дайте ему профиль «Только чтение» и право на удалённый доступ OData.',
  en: 'The 1C user lacks rights. Give it a profile that may read everything, and the right to remote access by OData.',
}
const NO_FILTER: Text = {
  ru: 'Эта база 1С не умеет отбирать по такому полю.',
  en: 'This 1C base cannot filter by such a field.',
}
const NOT_UNDERSTOOD: Text = {
  ru: '1С не понимает запрос. Сообщите нам название и версию конфигурации: подключение нужно обновить.',
  en: '1C does not understand the request. Tell us name and version of the configuration: the connector needs an update.',
}
const NO_LICENCE: Text = {
  ru: 'У 1С нет свободной лицензии для нашего сеанса. Попробуем ещё раз; если это повторяется, добавьте лицензию.',
  en: '1C has no free licence for our session. We will try again; if it goes on, add a licence.',
}
const LOCKED: Text = {
  ru: 'База 1С сейчас закрыта для работы: идёт обновление или обслуживание. Попробуем позже.',
  en: 'The 1C base is closed for now: it is being updated or maintained. We will try later.',
}
const FAILED: Text = {
  ru: '1С не смогла выполнить запрос. Попробуем ещё раз.',
  en: '1C could not carry out the request. We will try again.',
}
