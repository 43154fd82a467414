import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from '@japa/runner'
import { areasOf, COMMON } from '#tests/helpers/areas_of'

const ROOT = 'inertia'
const IMPORTS = /(?:from|import\()\s*'([~.][^']+)'/g
const AREAS = /useTranslations(?:<[^>]*>)?\(\s*'(\w+)/g
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

function matchesIn(files: Set<string>, pattern: RegExp) {
  return [...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, match]) => match)
  )
}

test.group('Words of pages', () => {
  test('every page comes with the sentences that are said on it', ({ assert }) => {
    const silent = globSync('inertia/pages/**/*.tsx').flatMap((page) => {
      const name = relative('inertia/pages', page)
      const files = filesOf(page)
      const asked = matchesIn(files, NEEDS).flatMap((list) => list.match(/\w+/g) ?? [])
      const known = new Set<string>([...COMMON, ...areasOf(name), ...asked])
      const missing = new Set(matchesIn(files, AREAS).filter((area) => !known.has(area)))
      return [...missing].map((area) => `${name}: ${area}`)
    })
    assert.deepEqual(silent, [])
  })
})
