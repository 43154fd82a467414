import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import { areasOf } from '#tests/helpers/areas_of'

const ASSETS = 'public/assets'
const ENTRY = 'inertia/app.tsx'
const CATALOGUES = ['inertia/lang/ru/index.ts', 'inertia/lang/en/index.ts']
const LIMIT = 230 * 1024

type Chunk = { file: string; imports?: string[] }

const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(join(ASSETS, '.vite/manifest.json'), 'utf8')
)
const pages = Object.keys(manifest).filter((name) => name.startsWith('inertia/pages/'))

/** What the browser needs before it can draw: chunks that come later by themselves do not count. */
function needed(names: string[], seen = new Set<string>()) {
  for (const name of names) {
    if (seen.has(name)) continue
    seen.add(name)
    needed(manifest[name].imports ?? [], seen)
  }
  return seen
}

function weightOf(names: string[]) {
  return [...needed(names)].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(ASSETS, manifest[name].file))).length,
    0
  )
}

/** The sentences of a page that are not of every page. */
const wordsOf = (page: string) =>
  areasOf(page.slice('inertia/pages/'.length)).map((area) => `inertia/lang/ru/${area}.json`)

test.group('Page weight', () => {
  test('the first view of every page stays below the limit', ({ assert }) => {
    assert.isAbove(pages.length, 15)
    const catalogue = Math.max(...CATALOGUES.map((name) => weightOf([name])))
    const heavy = pages
      .map((page) => ({
        page,
        bytes: weightOf([ENTRY, page, ...wordsOf(page)]) + catalogue,
      }))
      .filter(({ bytes }) => bytes > LIMIT)
      .map(({ page, bytes }) => `${page}: ${Math.round(bytes / 1024)} kB`)
    assert.deepEqual(heavy, [])
  })
})
