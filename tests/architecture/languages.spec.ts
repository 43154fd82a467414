import { globSync, readFileSync } from 'node:fs'
import { test } from '@japa/runner'

function keys(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [prefix]
  return Object.entries(value).flatMap(([key, inner]) =>
    keys(inner, prefix ? `${prefix}.${key}` : key)
  )
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

const pairs = [
  ...globSync('resources/lang/ru/*.json'),
  ...globSync('inertia/lang/ru/*.json'),
  ...globSync('plugins/*/lang/ru.json'),
].map((ru) => ({ ru, en: ru.replace('/ru/', '/en/').replace('/ru.json', '/en.json') }))

test.group('Languages', () => {
  test('both catalogues say the same things')
    .with(pairs)
    .run(({ assert }, { ru, en }) => {
      assert.sameMembers(keys(read(en)), keys(read(ru)))
    })

  test('every refusal has its sentence', ({ assert }) => {
    const codes = globSync('app/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/static code = '(E_[A-Z_]+)'/g)].map(
        ([, code]) => code
      )
    )
    assert.isAbove(codes.length, 20)
    const sentences = read('resources/lang/ru/errors.json')
    assert.deepEqual(
      codes.filter((code) => !(code in sentences)),
      []
    )
  })
})
