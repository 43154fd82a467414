import vine from '@vinejs/vine'
import {
  AuthError,
  createSecret,
  RateLimitedError,
  UpstreamContractError,
  type ConnectorError,
  type FailedResponse,
  type Login,
  type LoginContext,
  type Secret,
  type Text,
} from '@krug/connector-sdk'
import { cloudUrl, type Config } from '../config.ts'
import { GUEST_PATH } from './upstream/guests.ts'

const TOKEN_PATHS = { v1: 'api/1/access_token', v2: 'api/v2/access_token' }
/** A token lives an hour; it is renewed five minutes before. */
const USED_LIFE = 55 * 60_000
/** Who asks on while a limit is reached is locked out for longer. */
const PAUSE = 55_000

const answer = vine.create({ token: vine.string() })

/** Nobody is known by this phone, or the organization has no loyalty: the vendor says both with status 400. */
export class NoGuestError extends UpstreamContractError {}

/** The older form needs one key, the newer one three; where both are given, the newer one counts. */
export async function login({ config, http, now }: LoginContext<Config>): Promise<Login> {
  const { apiKey, appId, clientSecret, apiLogin } = config
  const { token } = await http.send({
    method: 'POST',
    path: apiKey ? TOKEN_PATHS.v2 : TOKEN_PATHS.v1,
    json: apiKey
      ? { apiKey: apiKey.release(), appId, clientSecret: clientSecret?.release() }
      : { apiLogin: apiLogin!.release() },
    expect: answer,
    readOnly: true,
  })
  return { token: createSecret(token), expiresAt: new Date(now.getTime() + USED_LIFE) }
}

export const loginKey = (config: Config) => `${cloudUrl(config)}:${config.appId ?? ''}`

export function authorize(headers: Headers, token: Secret | null): void {
  if (token) headers.set('authorization', `Bearer ${token.release()}`)
}

export const isCloudPath = (path: string) => path.startsWith('api/')

export function classify({
  status,
  path,
  headers,
  now,
}: FailedResponse): ConnectorError | undefined {
  const signingIn = Object.values(TOKEN_PATHS).includes(path)
  if (signingIn && [400, 401, 403].includes(status)) return new AuthError(REFUSED)
  if (status === 400 && path === GUEST_PATH) return new NoGuestError(NO_GUEST)
  if (status === 429 && !headers.has('retry-after')) {
    return new RateLimitedError(LIMITED, new Date(now.getTime() + PAUSE))
  }
}

const REFUSED: Text = {
  ru: 'iiko Cloud не принимает ключ. Проверьте API-логин или ключ, номер приложения и секрет в iikoWeb и сохраните подключение заново.',
  en: 'iiko Cloud refuses the key. Check the API login, or the key, application id and secret in iikoWeb, and save the connection again.',
}
const NO_GUEST: Text = {
  ru: 'iiko Cloud не знает гостя с таким телефоном.',
  en: 'iiko Cloud knows no guest with this phone.',
}
const LIMITED: Text = {
  ru: 'iiko Cloud просит обращаться реже. Продолжим позже сами.',
  en: 'iiko Cloud asks for fewer requests. We will go on later by ourselves.',
}
