import type { Connector, Plugin } from '@krug/connector-sdk'
import { UnknownConnectorError } from '#integrations/errors'

/** The installed plugins. Listing them runs none of their code. */
export class ConnectorRegistry {
  #plugins = new Map<string, Plugin>()

  /** @throws Error when two packages claim one id. */
  add(plugin: Plugin) {
    const { id } = plugin.manifest
    if (this.#plugins.has(id)) throw new Error(`two plugins are called ${id}`)
    this.#plugins.set(id, plugin)
  }

  all() {
    return [...this.#plugins.values()]
  }

  /** @throws UnknownConnectorError when no such plugin is installed. */
  get(id: string): Plugin {
    const plugin = this.#plugins.get(id)
    if (!plugin) throw new UnknownConnectorError({ id }, 'connector')
    return plugin
  }

  /** The plugin's code, loaded on first use. @throws UnknownConnectorError */
  load(id: string): Promise<Connector<any, any>> {
    return this.get(id).load()
  }
}
