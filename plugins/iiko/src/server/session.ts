import { createHash } from 'node:crypto'
import vine from '@vinejs/vine'
import {
  createSecret,
  PermissionError,
  TransientError,
  UpstreamContractError,
  type ConnectorError,
  type FailedResponse,
  type Login,
  type LoginContext,
  type Secret,
} from '@krug/connector-sdk'
import { serverUrl, type Config } from '../config.ts'

const token = vine.create(
  vine
    .string()
    .trim()
    .regex(/^[\w-]{8,64}$/)
)
const anyText = vine.create(vine.any())

/** A token dies an hour after its last use. While a run uses it, it lives on; a dead one answers 401. */
const LIFETIME = 12 * 3600_000

/** Everyone else's sessions take all seats of the licence: it passes, but asking for less does not help. */
export class NoFreeSeatError extends TransientError {}

/** This version of the server does not have the method. */
export class NoSuchMethodError extends UpstreamContractError {}

/** https://ru.iiko.help/articles/api-documentations/avtorizatsiya */
export async function login({ config, http, now }: LoginContext<Config>): Promise<Login> {
  const pass = createHash('sha1').update(config.password!.release()).digest('hex')
  const key = await http.send({
    method: 'POST',
    path: 'auth',
    form: { login: config.login!, pass },
    as: 'text',
    expect: token,
    readOnly: true,
  })
  return { token: createSecret(key), expiresAt: new Date(now.getTime() + LIFETIME) }
}

/** A live token holds one seat of the licence: staff may be unable to log in while we keep it. */
export async function logout({ http }: LoginContext<Config>, key: Secret): Promise<void> {
  await http.send({
    method: 'POST',
    path: 'logout',
    query: { key: key.release() },
    as: 'text',
    expect: anyText,
    readOnly: true,
  })
}

/** Connections to one server share one login, and with it one seat. */
export function loginKey(config: Config): string {
  return `${serverUrl(config)}:${config.login}`
}

/** The cookie, since addresses end up in the logs of servers on the way. */
export function authorize(headers: Headers, key: Secret | null): void {
  if (key) headers.set('cookie', `key=${key.release()}`)
}

/** 404 is an older version; 403 stands for three things that only the text tells apart. */
export function classify({ status, text, path }: FailedResponse): ConnectorError | undefined {
  if (status === 404) {
    return new NoSuchMethodError(
      {
        ru: 'Этот сервер iiko не знает запроса, который нам нужен. Обновите iiko или сообщите нам.',
        en: 'This iiko server does not know a request that we need. Update iiko, or tell us.',
      },
      { detail: path }
    )
  }
  if (status !== 403 || text.trimStart().startsWith('<')) return
  if (/connection|подключени|соединени|seat/i.test(text)) {
    return new NoFreeSeatError({
      ru: 'В лицензии iiko нет свободного подключения для API. Дождитесь, пока оно освободится, или добавьте его в лицензию.',
      en: 'The iiko licence has no free connection for the API. Wait until one is free, or add one to the licence.',
    })
  }
  if (/licen[cs]e|лицензи|module|модул/i.test(text)) {
    return new PermissionError({
      ru: 'Лицензия iiko не включает модуль API. Обратитесь к вашему партнёру iiko.',
      en: 'The iiko licence does not include the API module. Ask your iiko partner.',
    })
  }
  const right = /\bB_[A-Z_]+\b/.exec(text)?.[0]
  return new PermissionError({
    ru: `Пользователю iiko не хватает права${right ? ` ${right}` : ''}. Выдайте его в iikoOffice, в карточке сотрудника.`,
    en: `The iiko user lacks the right${right ? ` ${right}` : ''}. Grant it in iikoOffice, on the card of the employee.`,
  })
}
