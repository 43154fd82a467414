import { readFileSync } from 'node:fs'

interface Areas {
  common: string[]
  folders: Record<string, string[]>
}

const areas: Areas = JSON.parse(readFileSync('inertia/i18n/areas.json', 'utf8'))

/** Sentences that come first, for every page. */
export const COMMON = areas.common

/** All the others. */
export const LATER = [...new Set(Object.values(areas.folders).flat())]

/** Sentences that come with a page, by its name: `customers/show`. */
export function areasOf(page: string) {
  return areas.folders[page.split('/')[0]] ?? []
}
