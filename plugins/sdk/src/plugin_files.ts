import { readFileSync } from 'node:fs'
import type { Lang } from './contract.ts'

/**
 * A text file beside the `src` (or `dist`) folder of a plugin.
 *
 * @example
 * const icon = pluginFile(import.meta.url, 'icon.svg')
 * @since 1.0
 */
export function pluginFile(moduleUrl: string, path: string): string {
  return readFileSync(new URL(`../${path}`, moduleUrl), 'utf8')
}

/**
 * `lang/ru.json` and `lang/en.json` of a plugin.
 *
 * @example
 * export default definePlugin({ manifest, lang: pluginLang(import.meta.url), load })
 * @since 1.0
 */
export function pluginLang(moduleUrl: string): { ru: Lang; en: Lang } {
  return {
    ru: JSON.parse(pluginFile(moduleUrl, 'lang/ru.json')),
    en: JSON.parse(pluginFile(moduleUrl, 'lang/en.json')),
  }
}
