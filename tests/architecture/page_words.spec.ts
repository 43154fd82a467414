import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from '@japa/runner'
import { areasOf, COMMON, LATER } from '#tests/helpers/areas_of'

const ROOT = 'inertia'
const IMPORTS = /(?:from|import\()\s*'([~.][^']+)'/g
const AREAS = /useTranslations(?:<[^>]*>)?\(\s*'(\w+)/g
const KEYS = /\bt\(\s*[`'](\w+)\./g
const NEEDS = /catalogue\.need\(\[([^\]]*)\]\)/g

/** A file of the portal and all that it imports, also later. */
function filesOf(file: string, seen = new Set<string>()) {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, target] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
    const path = target.startsWith('~') ? join(ROOT, target.slice(2)) : join(dirname(file), target)
    const found = [path, `${path}.ts`, `${path}.tsx`].find(
      (one) => /\.tsx?$/.test(one) && existsSync(one)
    )
    if (found) filesOf(found, seen)
  }
  return seen
}

function matchesIn(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(([, match]) => match)
}

/** What a file says: the area it asks for, or those that its keys begin with. */
function areasIn(file: string) {
  const text = readFileSync(file, 'utf8')
  return [
    ...matchesIn(text, AREAS),
    ...(text.includes('useTranslations()') ? matchesIn(text, KEYS) : []),
  ]
}

/** What is said on a page or around it although it does not come with it. */
function missingOn(file: string, coming: readonly string[]) {
  const files = [...filesOf(file)]
  const asked = files
    .flatMap((one) => matchesIn(readFileSync(one, 'utf8'), NEEDS))
    .flatMap((list) => list.match(/\w+/g) ?? [])
  const known = new Set([...COMMON, ...coming, ...asked])
  return LATER.filter(
    (area) => !known.has(area) && files.some((one) => areasIn(one).includes(area))
  )
}

test.group('Words of pages', () => {
  test('every page comes with the sentences that are said on it', ({ assert }) => {
    const silent = globSync('inertia/pages/**/*.tsx').flatMap((page) => {
      const name = relative('inertia/pages', page)
      return missingOn(page, areasOf(name)).map((area) => `${name}: ${area}`)
    })
    assert.deepEqual(silent, [])
  })

  test('what stands around all pages says what is of every page', ({ assert }) => {
    for (const layout of globSync('inertia/layouts/*.tsx'))
      assert.deepEqual(missingOn(layout, []), [], layout)
  })
})
