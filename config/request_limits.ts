import env from '#start/env'

/** Requests in a minute, to one process. */
export const requestLimits = {
  address: env.get('RATE_LIMIT_ADDRESS', 3000),
  user: env.get('RATE_LIMIT_USER', 1200),
  token: env.get('RATE_LIMIT_TOKEN', 1200),
  tenant: env.get('RATE_LIMIT_TENANT', 12_000),
}
