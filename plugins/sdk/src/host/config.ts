import type { Connector, Text } from '../contract.ts'
import { ConfigError } from '../errors.ts'

/**
 * The settings of a connection as the connector gets them: stored ones brought to the current version, validated,
 * credentials wrapped as secrets.
 *
 * @example
 * const config = await parseConfig(connector, { version: 1, values })
 * @since 1.0
 */
export async function parseConfig<C>(
  connector: Connector<C, any>,
  stored: { version?: number; values: unknown }
): Promise<C> {
  let { values } = stored
  for (
    let version = stored.version ?? connector.configVersion;
    version < connector.configVersion;
    version++
  ) {
    values = connector.upgradeConfig?.[version]?.(values) ?? values
  }
  const result = await connector.config['~standard'].validate(values)
  if (!result.issues) return result.value
  const issue = result.issues[0] as { field?: string; message: string } | undefined
  throw new ConfigError(settingText(issue?.field), { field: issue?.field, detail: issue?.message })
}

/**
 * The JSON Schema from which the portal draws the form of a connector.
 *
 * @since 1.0
 */
export function configJsonSchema(connector: Connector<any, any>): Record<string, unknown> {
  return connector.config['~standard'].jsonSchema.input({ target: 'draft-07' })
}

/** Names of the fields whose values are stored encrypted and never shown again. @since 1.0 */
export function secretFields(connector: Connector<any, any>): string[] {
  const { properties = {} } = configJsonSchema(connector) as {
    properties?: Record<string, { writeOnly?: boolean }>
  }
  return Object.keys(properties).filter((name) => properties[name]?.writeOnly)
}

function settingText(field = ''): Text {
  return {
    ru: `Настройки подключения: поле «${field}» заполнено неверно.`,
    en: `Settings of the connection: the field "${field}" is not filled in correctly.`,
  }
}
