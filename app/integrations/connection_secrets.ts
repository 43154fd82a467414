import type { Connector } from '@krug/connector-sdk'
import { parseConfig, secretFields } from '@krug/connector-sdk/host'
import { ConfigError } from '@krug/connector-sdk'
import { ConnectionConfigError } from '#integrations/errors'
import type Connection from '#integrations/models/connection'
import { inLocale } from '#integrations/sentence'
import type { TenantCipher } from '#privacy/tenant_cipher'

type Values = Record<string, unknown>

const purpose = (connectionId: string) => `connection:${connectionId}`

/** Parts what may be shown from what may not. */
export function splitSecrets(connector: Connector<any, any>, values: Values) {
  const names = new Set(secretFields(connector))
  const entries = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== null
  )
  return {
    config: Object.fromEntries(entries.filter(([name]) => !names.has(name))),
    secrets: Object.fromEntries(entries.filter(([name]) => names.has(name))),
  }
}

export function sealSecrets(cipher: TenantCipher, connectionId: string, secrets: Values) {
  return cipher.seal(purpose(connectionId), JSON.stringify(secrets))
}

/** The connection's settings with its secrets, as plain values. */
export function storedValues(cipher: TenantCipher, connection: Connection): Values {
  const secrets = connection.secrets
    ? JSON.parse(cipher.open(purpose(connection.id), connection.secrets))
    : {}
  return { ...connection.config, ...secrets }
}

/** @throws ConnectionConfigError naming the field that does not fit. */
export async function validConfig(
  connector: Connector<any, any>,
  values: Values,
  version?: number
) {
  try {
    return await parseConfig(connector, { values, version })
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ConnectionConfigError(
      { reason: inLocale(error.text, 'ru')!, reasonEn: error.text.en },
      error.field && `config.${error.field}`
    )
  }
}
