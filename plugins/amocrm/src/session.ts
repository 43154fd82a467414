import vine from '@vinejs/vine'
import {
  AuthError,
  ConfigError,
  createSecret,
  RateLimitedError,
  TransientError,
  type ConnectorError,
  type FailedResponse,
  type Login,
  type LoginContext,
  type OAuth,
  type Secret,
  type Text,
} from '@krug/connector-sdk'
import { accountUrl, type Config } from './config.ts'

const TOKEN_PATH = 'oauth2/access_token'
/** A token is renewed before the vendor ends it, at this part of its life. */
const USED_LIFE = 0.8
/** Who goes on asking while the address is blocked stays blocked. */
const BLOCKED_FOR = 15 * 60_000
const ZONES = /\.(amocrm\.ru|amocrm\.com|kommo\.com)$/

const pair = vine.create({
  access_token: vine.string(),
  refresh_token: vine.string(),
  expires_in: vine.number(),
})

/** The page or the object is not there. */
export class NotFoundError extends ConfigError {}

/** The answer took too long to put together: asking for less at once helps. */
export class HeavyAnswerError extends TransientError {}

/** https://www.amocrm.ru/developers/content/oauth/step-by-step */
export const oauth: OAuth<Config> = {
  needed: ({ token }) => token === undefined,

  authorizeUrl(config, { state }) {
    const page = new URL('oauth', signInOrigin(config))
    page.searchParams.set('client_id', config.clientId!)
    page.searchParams.set('state', state)
    return page.href
  },

  /** `referer` is the account that the person chose, by their own word: it may differ from the one in the settings. */
  async exchange(ctx, { query, redirectUri }) {
    const account = query.get('referer')
    const own = new URL(ctx.config.baseUrl).host
    if (account && account !== own) throw otherAccount(account)
    const code = query.get('code')
    if (!code) throw new AuthError(SIGN_IN_AGAIN)
    return requestPair(ctx, { grant_type: 'authorization_code', code, redirect_uri: redirectUri })
  },
}

/** A refresh token is good for one use: it is sent once, and what became of a lost answer nobody knows. */
export async function login(ctx: LoginContext<Config>): Promise<Login> {
  if (!ctx.grant) throw new AuthError(SIGN_IN_AGAIN)
  return requestPair(ctx, { grant_type: 'refresh_token', refresh_token: ctx.grant.release() })
}

async function requestPair(
  { config, http, now }: LoginContext<Config>,
  request: Record<string, string>
): Promise<Login> {
  const answer = await http.send({
    method: 'POST',
    path: TOKEN_PATH,
    json: {
      client_id: config.clientId,
      client_secret: config.clientSecret!.release(),
      ...request,
    },
    expect: pair,
  })
  return {
    token: createSecret(answer.access_token),
    grant: createSecret(answer.refresh_token),
    expiresAt: new Date(now.getTime() + answer.expires_in * USED_LIFE * 1000),
  }
}

export function authorize(headers: Headers, token: Secret | null, { token: longLived }: Config) {
  const bearer = token ?? longLived
  if (bearer) headers.set('authorization', `Bearer ${bearer.release()}`)
}

export function classify(response: FailedResponse): ConnectorError | undefined {
  const { status, path, text, now } = response
  if (path === TOKEN_PATH && [400, 401, 403].includes(status)) return new AuthError(SIGN_IN_AGAIN)
  if (status === 402) return new ConfigError(NOT_PAID)
  if (status === 404) return new NotFoundError(NOT_FOUND, { field: 'baseUrl', detail: path })
  if (status === 504) return new HeavyAnswerError(HEAVY)
  // A right that is missing is told in JSON; a web page comes from the proxy that keeps an address out.
  if (status === 403 && text.trimStart().startsWith('<')) {
    return new RateLimitedError(BLOCKED, new Date(now.getTime() + BLOCKED_FOR))
  }
}

/** The page where people agree is the zone's own, not the account's. */
function signInOrigin(config: Config): string {
  const url = new URL(accountUrl(config))
  const zone = ZONES.exec(url.hostname)?.[1]
  return zone ? `https://www.${zone}` : url.origin
}

function otherAccount(account: string) {
  return new ConfigError(
    {
      ru: `Вход выполнен в другой аккаунт amoCRM (${account}). Выберите аккаунт из настроек подключения или исправьте в них адрес.`,
      en: `The sign-in was made in another amoCRM account (${account}). Choose the account of the settings, or correct the address there.`,
    },
    { field: 'baseUrl' }
  )
}

const SIGN_IN_AGAIN: Text = {
  ru: 'Доступ к amoCRM больше не действует: его отозвали, им не пользовались три месяца или аккаунт переименован. Проверьте адрес, ключи интеграции и войдите в amoCRM заново.',
  en: 'The access to amoCRM has ended: it was revoked, not used for three months, or the account was renamed. Check the address and the keys of the integration, and sign in to amoCRM again.',
}
const NOT_PAID: Text = {
  ru: 'Аккаунт amoCRM не оплачен. Оплатите его и запустите синхронизацию снова.',
  en: 'The amoCRM account is not paid. Pay for it and start the synchronisation again.',
}
const NOT_FOUND: Text = {
  ru: 'По этому адресу нет такого аккаунта amoCRM. Проверьте адрес: аккаунт могли переименовать.',
  en: 'There is no such amoCRM account at this address. Check the address: the account may have been renamed.',
}
const HEAVY: Text = {
  ru: 'amoCRM не успевает собрать ответ. Попробуем ещё раз меньшими частями.',
  en: 'amoCRM does not manage to put the answer together. We will try again in smaller parts.',
}
const BLOCKED: Text = {
  ru: 'amoCRM на время закрыл доступ с нашего адреса. Продолжим через 15 минут сами.',
  en: 'amoCRM has closed the access from our address for a while. We will go on in 15 minutes by ourselves.',
}
