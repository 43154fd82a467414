import type { Lang, Plugin } from '@krug/connector-sdk'

/**
 * The plugin as it is with one of its two interfaces: without the streams that the other has, for the kit expects of each
 * stream that it asks the vendor.
 */
export function ofSource(
  plugin: Plugin,
  { without, webhook }: { without: string[]; webhook: boolean }
): Plugin {
  const keep = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !without.includes(name)))
  const lang = (of: Lang) => ({ ...of, streams: keep(of.streams) })
  return {
    ...plugin,
    lang: { ru: lang(plugin.lang.ru), en: lang(plugin.lang.en) },
    async load() {
      const connector = await plugin.load()
      return {
        ...connector,
        streams: keep(connector.streams),
        webhook: webhook ? connector.webhook : undefined,
      }
    },
  }
}
