import type { Plugin } from './contract.ts'

/** The host's catalogue, `krug.connectors` in its container. @since 1.0 */
export interface ConnectorRegistry {
  add(plugin: Plugin): void
}

/** As much of AdonisJS' application as a provider of a connector needs. @since 1.0 */
export interface ConnectorApplication {
  container: {
    resolving(binding: 'krug.connectors', callback: (registry: ConnectorRegistry) => void): void
  }
}

export type ConnectorProviderClass = new (app: ConnectorApplication) => { register(): void }

/**
 * The AdonisJS provider of a plugin: it adds itself to the host's catalogue when that is first asked for.
 *
 * @example
 * export default connectorProvider(plugin)
 * @since 1.0
 */
export function connectorProvider(plugin: Plugin): ConnectorProviderClass {
  return class ConnectorProvider {
    app: ConnectorApplication

    constructor(app: ConnectorApplication) {
      this.app = app
    }

    register() {
      this.app.container.resolving('krug.connectors', (registry) => registry.add(plugin))
    }
  }
}
