import type { Plugin } from './contract.ts'

interface Registry {
  add(plugin: Plugin): void
}

/** As much of AdonisJS' application as a provider of a connector needs. */
interface Application {
  container: {
    resolving(binding: 'krug.connectors', callback: (registry: Registry) => void): void
  }
}

/**
 * The AdonisJS provider of a plugin: it adds itself to the host's catalogue when that is first asked for.
 *
 * @example
 * export default connectorProvider(plugin)
 * @since 1.0
 */
export function connectorProvider(plugin: Plugin) {
  return class ConnectorProvider {
    app: Application

    constructor(app: Application) {
      this.app = app
    }

    register() {
      this.app.container.resolving('krug.connectors', (registry) => registry.add(plugin))
    }
  }
}
