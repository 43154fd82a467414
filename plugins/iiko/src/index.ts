import { definePlugin, pluginLang } from '@krug/connector-sdk'
import { manifest } from './manifest.ts'

export { configure } from './configure.ts'

export default definePlugin({
  manifest,
  lang: pluginLang(import.meta.url),
  load: async () => (await import('./connector.ts')).default,
})
