import { test } from '@japa/runner'
import pg from 'pg'
import { urls } from '#config/database'

test.group('Statistics of tables that were empty', () => {
  test('are made anew when rows have come: {what}')
    .with([
      { what: 'never counted', before: '' },
      {
        what: 'counted when all rows were gone',
        before: `insert into filled_of_late select generate_series(1, 100);
                 delete from filled_of_late; analyze filled_of_late`,
      },
    ])
    .run(async ({ assert, cleanup }, { before }) => {
      const owner = new pg.Client({ connectionString: urls.owner.href })
      await owner.connect()
      cleanup(async () => {
        await owner.query('drop table if exists filled_of_late')
        await owner.end()
      })
      const counted = async () => {
        const { rows } = await owner.query(
          `select reltuples from pg_class where oid = 'filled_of_late'::regclass`
        )
        return rows[0].reltuples as number
      }
      await owner.query('create table filled_of_late (number int)')
      if (before) await owner.query(before)
      await owner.query('insert into filled_of_late select generate_series(1, 1000)')
      assert.isAtMost(await counted(), 0)

      await owner.query('select analyze_new_tables()')
      assert.equal(await counted(), 1000)
    })
})
