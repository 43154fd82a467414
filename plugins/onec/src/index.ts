import { definePlugin, pluginLang } from '@krug/connector-sdk'
import { manifest } from './manifest.ts'

export { configure } from './configure.ts'

async function load() {
  const { default: connector } = await import('./connector.ts')
  return connector
}

export default definePlugin({
  manifest,
  lang: pluginLang(import.meta.url),
  load,
})
