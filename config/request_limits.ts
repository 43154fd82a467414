import env from '#start/env'

/** Requests in a minute, to one process. */
export const requestLimits = {
  address: env.get('RATE_LIMIT_ADDRESS', 60_000),
  user: env.get('RATE_LIMIT_USER', 30_000),
  token: env.get('RATE_LIMIT_TOKEN', 30_000),
  tenant: env.get('RATE_LIMIT_TENANT', 120_000),
}
