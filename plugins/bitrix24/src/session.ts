import vine from '@vinejs/vine'
import {
  AuthError,
  ConfigError,
  createSecret,
  type Login,
  type LoginContext,
  type OAuth,
  type Secret,
  type Text,
} from '@krug/connector-sdk'
import { oauthServer, usesWebhook, type Config } from './config.ts'

/**
 * An access token lives an hour, and the vendor wants it renewed when it refuses it, not by the clock. Until then it is
 * used: as long as the refresh token lives.
 */
const LIFE = 180 * 86_400_000

const pair = vine.create({
  access_token: vine.string(),
  refresh_token: vine.string(),
})

/** https://apidocs.bitrix24.ru/api-reference/oauth/index.html */
export const oauth: OAuth<Config> = {
  needed: (config) => !usesWebhook(config),

  authorizeUrl({ baseUrl, clientId }, { state }) {
    const page = new URL('/oauth/authorize/', baseUrl)
    page.searchParams.set('client_id', clientId!)
    page.searchParams.set('state', state)
    return page.href
  },

  /** The code lives thirty seconds. */
  async exchange(ctx, { query }) {
    const portal = query.get('domain')
    if (portal && portal !== new URL(ctx.config.baseUrl!).host) throw otherPortal(portal)
    const code = query.get('code')
    if (!code) throw new AuthError(SIGN_IN_AGAIN)
    return requestPair(ctx, { grant_type: 'authorization_code', code })
  },
}

export async function login(ctx: LoginContext<Config>): Promise<Login> {
  if (!ctx.grant) throw new AuthError(SIGN_IN_AGAIN)
  return requestPair(ctx, { grant_type: 'refresh_token', refresh_token: ctx.grant.release() })
}

/** Codes and refresh tokens are good for one use: never sent twice, although the vendor wants a GET. */
async function requestPair(
  { config, http, now }: LoginContext<Config>,
  request: Record<string, string>
): Promise<Login> {
  const answer = await http.send({
    path: new URL('/oauth/token/', oauthServer(config)).href,
    query: {
      client_id: config.clientId,
      client_secret: config.clientSecret!.release(),
      ...request,
    },
    retries: 0,
    expect: pair,
  })
  return {
    token: createSecret(answer.access_token),
    grant: createSecret(answer.refresh_token),
    expiresAt: new Date(now.getTime() + LIFE),
  }
}

/** The vendor takes the token in the body. */
export function authorize(_: Headers, token: Secret | null) {
  return token ? { auth: token.release() } : undefined
}

function otherPortal(portal: string) {
  return new ConfigError(
    {
      ru: `Вход выполнен в другой портал Битрикс24 (${portal}). Выберите портал из настроек подключения или исправьте в них адрес.`,
      en: `The sign-in was made in another Bitrix24 portal (${portal}). Choose the portal of the settings, or correct the address there.`,
    },
    { field: 'baseUrl' }
  )
}

const SIGN_IN_AGAIN: Text = {
  ru: 'Доступ к Битрикс24 больше не действует. Войдите в Битрикс24 заново.',
  en: 'The access to Bitrix24 has ended. Sign in to Bitrix24 again.',
}
