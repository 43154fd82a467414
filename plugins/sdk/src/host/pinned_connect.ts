import { TLSSocket } from 'node:tls'
import { buildConnector } from 'undici'
import { ConfigError } from '../errors.ts'

/**
 * Connects to servers that show one certificate, known by its SHA-256 fingerprint, whoever signed it. Nothing is sent
 * before it was seen.
 */
export function pinnedConnect(
  fingerprint: string,
  options: buildConnector.BuildOptions
): buildConnector.connector {
  const connect = buildConnector({ ...options, rejectUnauthorized: false, maxCachedSessions: 0 })
  return (address, callback) =>
    connect(address, (...[error, socket]) => {
      if (error) return callback(error, null)
      const shown = socket instanceof TLSSocket ? socket.getPeerCertificate().fingerprint256 : ''
      if (bare(shown) === bare(fingerprint)) return callback(null, socket)
      socket.destroy()
      callback(otherCertificate(shown), null)
    })
}

const bare = (fingerprint: string) => fingerprint.replaceAll(':', '').toLowerCase()

function otherCertificate(shown: string) {
  return new ConfigError(
    {
      ru: `Сервер показывает не тот сертификат, что указан в настройках. Его отпечаток: ${shown || 'нет'}. Если сертификат заменили вы, впишите этот отпечаток.`,
      en: `The server shows another certificate than the settings name. Its fingerprint: ${shown || 'none'}. If it was you who replaced the certificate, enter this fingerprint.`,
    },
    { field: 'certificate' }
  )
}
