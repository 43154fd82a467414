import type { WrappingSecret } from '#privacy/keys/local_key_service'

/** The key that is there without any setting. */
export const OF_THE_APP = 'app'

const ENTRY = /^([a-z0-9-]{1,20}):(\S{32,})$/

/**
 * Secrets of `WRAPPING_KEYS`: `id:secret`, separated by commas, the newest first; behind them the one of `APP_KEY`, so
 * that what it wrapped stays readable.
 *
 * @throws Error for an entry that is none, and for an id that stands twice
 */
export function wrappingSecrets(
  setting: string | undefined,
  appKey: string
): [WrappingSecret, ...WrappingSecret[]] {
  const named = (setting ?? '').split(',').filter(Boolean).map(entry)
  const secrets = [...named, { id: OF_THE_APP, secret: appKey }]
  if (new Set(secrets.map(({ id }) => id)).size < secrets.length)
    throw new Error(`WRAPPING_KEYS names an id twice; "${OF_THE_APP}" is taken`)
  return secrets as [WrappingSecret, ...WrappingSecret[]]
}

function entry(text: string): WrappingSecret {
  const match = ENTRY.exec(text.trim())
  if (!match)
    throw new Error('WRAPPING_KEYS must be id:secret, separated by commas, 32 characters and more')
  return { id: match[1], secret: match[2] }
}
