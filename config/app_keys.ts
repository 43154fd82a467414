import env from '#start/env'

type Keys = [string, ...string[]]

/**
 * What seals cookies, links and secrets of second factors: the first key seals, and all of them open. The former ones are
 * there so that an exchange signs nobody out.
 */
export const appKeys: Keys = keysOf(
  env.get('APP_KEY').release(),
  env.get('APP_KEY_FORMER')?.release()
)

/** @param former separated by commas */
export function keysOf(current: string, former = ''): Keys {
  const others = former.split(',').map((key) => key.trim())
  return [current, ...others.filter(Boolean)]
}
