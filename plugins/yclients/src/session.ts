import {
  AuthError,
  ConfigError,
  PermissionError,
  UpstreamContractError,
  type ConnectorError,
  type FailedResponse,
  type Secret,
  type Text,
} from '@krug/connector-sdk'
import type { Config } from './config.ts'

/** The branch, or the record asked for, is not there. */
export class NotFoundError extends ConfigError {}

/** The licence of the branch has lapsed. */
export class LicenceError extends ConfigError {}

/** The vendor does not take what it was sent; sent again it would not either. */
export class RefusedError extends UpstreamContractError {}

/** https://developers.yclients.com/ru/#section/Avtorizaciya. Without `Accept` answers may come in an older form. */
export function authorize(headers: Headers, _: Secret | null, config: Config): void {
  const { partnerToken, userToken, partnerId } = config
  const user = userToken ? `, User ${userToken.release()}` : ''
  headers.set('accept', 'application/vnd.yclients.v2+json')
  headers.set('authorization', `Bearer ${partnerToken.release()}${user}`)
  if (partnerId) headers.set('x-partner-id', partnerId)
}

export function classify({
  status,
  path,
  text,
}: FailedResponse): ConnectorError | 'retry' | undefined {
  if (status === 401) return new AuthError(SIGNED_OUT)
  if (status === 402) return new LicenceError(LAPSED)
  // A right that is missing is told in JSON; a web page is the proxy that has had enough for a moment.
  if (status === 403) return text.trimStart().startsWith('<') ? 'retry' : lacksRight(path)
  if (status === 404) return new NotFoundError(NOT_FOUND, { field: 'companies', detail: path })
  if (status === 400 || status === 422) return new RefusedError(REFUSED, { detail: path })
}

function lacksRight(path: string): PermissionError {
  const [, section] = SECTIONS.find(([pattern]) => pattern.test(path)) ?? []
  if (!section) return new PermissionError(NO_RIGHT)
  return new PermissionError({
    ru: `YCLIENTS не даёт доступ к разделу «${section.ru}»: не хватает права или закончилась лицензия филиала. Выдайте право пользователю в настройках филиала.`,
    en: `YCLIENTS gives no access to “${section.en}”: a right is missing, or the licence of the branch has lapsed. Grant the right in the settings of the branch.`,
  })
}

const SECTIONS: [RegExp, Text][] = [
  [/^records?\/|^visit/, { ru: 'Журнал записи', en: 'Appointments' }],
  [/client/, { ru: 'Клиентская база', en: 'Clients' }],
  [/^accounts|transactions|\/sale\//, { ru: 'Финансы и склад', en: 'Finance and stock' }],
  [/^goods/, { ru: 'Склад', en: 'Stock' }],
  [/staff/, { ru: 'Сотрудники', en: 'Staff' }],
  [/services|service_categories/, { ru: 'Услуги', en: 'Services' }],
  [/^hooks_settings/, { ru: 'Настройки вебхуков', en: 'Webhook settings' }],
]

const SIGNED_OUT: Text = {
  ru: 'YCLIENTS не принимает ключи. Ключ пользователя меняется вместе с его паролем: получите новый и сохраните подключение заново.',
  en: 'YCLIENTS refuses the tokens. The token of a user changes with the password: get a new one and save the connection again.',
}
const LAPSED: Text = {
  ru: 'Закончилась лицензия филиала YCLIENTS. Продлите её и запустите синхронизацию снова.',
  en: 'The licence of the YCLIENTS branch has lapsed. Renew it and start the synchronisation again.',
}
const NO_RIGHT: Text = {
  ru: 'Пользователю YCLIENTS не хватает права. Выдайте его в настройках филиала.',
  en: 'The YCLIENTS user lacks a right. Grant it in the settings of the branch.',
}
const NOT_FOUND: Text = {
  ru: 'В YCLIENTS нет такого филиала. Проверьте номера филиалов в настройках подключения.',
  en: 'There is no such branch in YCLIENTS. Check the numbers of the branches in the settings of the connection.',
}
const REFUSED: Text = {
  ru: 'YCLIENTS не принимает запрос. Сообщите нам: подключение нужно обновить.',
  en: 'YCLIENTS refuses the request. Tell us: the connector needs an update.',
}
