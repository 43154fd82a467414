import app from '@adonisjs/core/services/app'
import { configJsonSchema } from '@krug/connector-sdk/host'
import type { Plugin } from '@krug/connector-sdk'

/** An installed plugin, as the catalogue and the add wizard need it. */
export async function describeConnector(plugin: Plugin, locale: 'ru' | 'en') {
  const { manifest } = plugin
  const lang = plugin.lang[locale]
  const connector = await plugin.load()
  return {
    id: manifest.id,
    version: manifest.version,
    title: manifest.title,
    description: manifest.description[locale],
    category: manifest.category,
    icon: manifest.icon,
    docsUrl: manifest.docsUrl,
    source: manifest.source,
    dataClass: manifest.dataClass,
    configSchema: configJsonSchema(connector),
    fields: lang.fields,
    streams: Object.entries(connector.streams).map(([id, { modes, emits }]) => ({
      id,
      title: lang.streams[id] ?? id,
      emits,
      modes,
    })),
  }
}

export type ConnectorDescription = Awaited<ReturnType<typeof describeConnector>>

/** The catalogue: every installed plugin, by title. */
export async function listConnectors(locale: 'ru' | 'en'): Promise<ConnectorDescription[]> {
  const registry = await app.container.make('krug.connectors')
  const described = await Promise.all(
    registry.all().map((plugin) => describeConnector(plugin, locale))
  )
  return described.sort((a, b) => a.title.localeCompare(b.title))
}

/** @throws UnknownConnectorError */
export async function connectorSource(id: string) {
  const registry = await app.container.make('krug.connectors')
  return registry.get(id).manifest.source
}

/** @throws UnknownConnectorError */
export async function loadConnector(id: string) {
  const registry = await app.container.make('krug.connectors')
  return { plugin: registry.get(id), connector: await registry.load(id) }
}
