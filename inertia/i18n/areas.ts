import areas from './areas.json'
import type { Area } from './catalogue'

const folders: Record<string, string[]> = areas.folders

/** What is said on a page beside that which every page may say, by its name: `customers/show`. */
export function areasOf(page: string) {
  const [folder] = page.split('/')
  return (folders[folder] ?? []) as Area[]
}
