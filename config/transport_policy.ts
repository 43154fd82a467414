import env from '#start/env'
import { secureCookies } from '#config/app'

/** That this address is asked over HTTPS only. */
export const transportPolicy = {
  enabled: secureCookies,
  // A year and all subdomains are what the lists of browsers ask for: a promise that is hard to take back.
  ...(env.get('HSTS_PRELOAD')
    ? { maxAge: '365 days', includeSubDomains: true, preload: true }
    : { maxAge: '180 days' }),
}
