import { definePlugin, pluginLang } from '@krug/connector-sdk'
import { manifest } from './manifest.ts'

export { configure } from './configure.ts'
export { detect, type Detection } from './detect.ts'
export { preview, type Preview, type PreviewRow } from './preview.ts'
export { mapping, type Mapping } from './mapping/mapping.ts'

export default definePlugin({
  manifest,
  lang: pluginLang(import.meta.url),
  load: async () => (await import('./connector.ts')).default,
})
