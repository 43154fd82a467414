import type { Manifest } from '../contract.ts'
import { ConfigError } from '../errors.ts'
import { isSecret } from '../secret.ts'

/**
 * Refuses addresses that the manifest does not name.
 *
 * @example
 * egressPolicy(manifest, config)(new URL('https://api.example.com/'))
 * @since 1.0
 */
export function egressPolicy(manifest: Manifest, config: unknown): (url: URL) => void {
  const allowed = manifest.egress.map((pattern) => hostPattern(pattern, config))
  return (url) => {
    if (allowed.some((matches) => matches(url.host.toLowerCase()))) return
    throw new ConfigError({
      ru: `Подключение не должно обращаться к ${url.host}: этот адрес не входит в его список.`,
      en: `This connection must not reach ${url.host}: the address is not on its list.`,
    })
  }
}

function hostPattern(pattern: string, config: unknown): (host: string) => boolean {
  if (pattern.startsWith('config:')) {
    const setting = (config as Record<string, unknown>)[pattern.slice('config:'.length)]
    const value = isSecret(setting) ? setting.release() : setting
    const own = typeof value === 'string' && URL.canParse(value) ? new URL(value).host : null
    return (host) => host === own
  }
  if (pattern.startsWith('*.')) return (host) => withoutPort(host).endsWith(pattern.slice(1))
  return (host) => withoutPort(host) === pattern
}

const withoutPort = (host: string) => host.replace(/:\d+$/, '')
