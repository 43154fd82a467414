import env from '#start/env'
import proxyAddr from 'proxy-addr'
import { defineConfig } from '@adonisjs/core/http'

export const appKey = env.get('APP_KEY')
export const appUrl = env.get('APP_URL')

/** From the address, not from the environment: a demo in production mode is served over plain HTTP. */
export const secureCookies = appUrl.startsWith('https:')

/** Browsers keep a name that begins like this to one host, one path and TLS. */
export const sessionCookie = secureCookies ? '__Host-krug-session' : 'krug-session'

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,
  // Answers have neither circles nor bigints, which the usual way looks for in every value.
  serializeJSON: JSON.stringify,
  trustProxy: proxyAddr.compile(env.get('TRUSTED_PROXIES', 'loopback').split(',')),
  cookie: {
    domain: '',
    path: '/',
    maxAge: '2h',
    httpOnly: true,
    secure: secureCookies,
    sameSite: 'lax',
  },
})
