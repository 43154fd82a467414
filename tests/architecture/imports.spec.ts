import { globSync, readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import {
  DELIVERY_FOLDERS,
  MAY_IMPORT,
  PRIVATE_FOLDERS,
  SHARED_MODELS,
} from '#tests/architecture/import_rules'

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g

function importsOf(file: string) {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match[1])
}

function offences(file: string): string[] {
  const [, domain, folder] = file.split('/')
  return importsOf(file).flatMap((specifier) => {
    const alias = /^#([a-z]+)\/([^/]+)(\/|$)/.exec(specifier)
    if (!alias || !(alias[1] in MAY_IMPORT) || alias[1] === domain) return []
    const [, target, part, slash] = alias
    const allowed =
      MAY_IMPORT[domain].includes(target) ||
      (target === 'access' && DELIVERY_FOLDERS.includes(folder))
    if (!allowed) return [`${file}: ${domain} must not import ${specifier}`]
    const hidden = slash && PRIVATE_FOLDERS.includes(part)
    const shared = part === 'models' && SHARED_MODELS.includes(target)
    return hidden && !shared ? [`${file}: ${specifier} is private to ${target}`] : []
  })
}

test.group('Import rules', () => {
  test('every domain has a row', ({ assert }) => {
    const domains = globSync('app/*').map((path) => path.split('/')[1])
    assert.sameMembers(
      domains.filter((domain) => !(domain in MAY_IMPORT)),
      []
    )
  })

  test('domains import only what their row allows', ({ assert }) => {
    const files = globSync('app/**/*.ts')
    assert.isAbove(files.length, 50)
    assert.deepEqual(files.flatMap(offences), [])
  })

  test('the check sees an offence', ({ assert }) => {
    assert.isTrue(
      importsOf('app/integrations/engine/page_writer.ts').includes('#commerce/ingest/ingest_page')
    )
    assert.isFalse(MAY_IMPORT.commerce.includes('integrations'))
  })

  test('plugins import the kit and libraries, never the application or one another', ({
    assert,
  }) => {
    const files = globSync('plugins/*/src/**/*.ts')
    assert.isAbove(files.length, 20)
    const wrong = files.flatMap((file) => {
      return importsOf(file)
        .filter((specifier) => {
          if (specifier.startsWith('#') || specifier.startsWith('@adonisjs/')) return true
          if (specifier.startsWith('@krug/')) return !specifier.startsWith('@krug/connector-sdk')
          return specifier.startsWith('..') && specifier.includes('/app/')
        })
        .map((specifier) => `${file}: ${specifier}`)
    })
    assert.deepEqual(wrong, [])
  })

  test('packages import libraries only', ({ assert }) => {
    const files = globSync('packages/*/src/**/*.{ts,tsx}')
    assert.isAbove(files.length, 10)
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => /^(#|@adonisjs\/|@krug\/|node:)|\/app\//.test(specifier))
        .map((specifier) => `${file}: ${specifier}`)
    )
    assert.deepEqual(wrong, [])
  })

  test('the browser imports nothing of the server but types that were generated', ({ assert }) => {
    const wrong = globSync('inertia/**/*.{ts,tsx}').flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('#') || /\/app\//.test(specifier))
        .map((specifier) => `${file}: ${specifier}`)
    )
    assert.deepEqual(wrong, [])
  })
})
