import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { apart } from '#shared/database/apart'
import { givenTenant, rolledBack } from '#tests/helpers/given'

test.group('Work apart', (group) => {
  group.each.setup(rolledBack)

  test('leaves the scope usable when the database refuses it, and undoes only itself', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const names = await tenant.inside(async () => {
      const insert = (name: string) => db.table('roles').insert({ name, permissions: [] })
      await insert('before')
      await assert.rejects(() =>
        apart(async () => {
          await insert('inside')
          await db.rawQuery('select 1 / 0')
        })
      )
      await apart(() => insert('after'))
      const roles = await db.from('roles').orderBy('name').select('name')
      return roles.map(({ name }) => name)
    })
    assert.deepEqual(names, ['after', 'before'])
  })
})
