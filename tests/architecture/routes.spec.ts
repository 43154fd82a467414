import router from '@adonisjs/core/services/router'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { PERMISSIONS } from '#access/permissions'

const KNOWN = new Set<string>([...PERMISSIONS, 'public', 'signed-in', 'platform'])

export function needsOf(route: { middleware: { all(): Set<unknown> } }) {
  for (const entry of route.middleware.all()) {
    const { name, args } = entry as { name?: string; args?: { needs?: string } }
    if (name === 'can') return args?.needs
  }
  return undefined
}

test.group('Routes', (group) => {
  group.setup(async () => {
    const close = await testUtils.httpServer().start()
    return close
  })

  test('every route names what it needs', ({ assert }) => {
    const routes = Object.values(router.toJSON()).flat()
    assert.isAbove(routes.length, 40)
    const silent = routes.filter((route) => !KNOWN.has(needsOf(route) ?? ''))
    assert.deepEqual(
      silent.map(({ methods, pattern }) => `${methods[0]} ${pattern}`),
      []
    )
  })
})
