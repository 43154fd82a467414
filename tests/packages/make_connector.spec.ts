import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { Workshop } from './workshop.ts'

const ALL_STREAMS =
  'venues,categories,products,employees,customers,receipts,shifts,pipelines,leads,deals,activities'

const VARIANTS = [
  { id: 'plain', flags: ['--auth=none', '--streams=venues'] },
  { id: 'keyed', flags: ['--auth=token', '--streams=receipts,venues', '--webhook'] },
  {
    id: 'signed',
    flags: ['--auth=oauth2', `--streams=${ALL_STREAMS}`, '--webhook', '--writes'],
  },
]

const REFUSED = [
  { args: ['Acme'], says: 'small letters and digits' },
  { args: ['../acme'], says: 'small letters and digits' },
  { args: ['sdk'], says: 'plugins/sdk is there already' },
  { args: ['acme', '--auth=basic'], says: '--auth must be one of token, oauth2, none' },
  { args: ['acme', '--streams=orders'], says: 'no such stream: orders. There are venues' },
  { args: ['acme', '--writes'], says: 'add customers to --streams' },
]

test.group('make:connector', (group) => {
  let workshop: Workshop
  group.setup(() => {
    workshop = new Workshop()
    return () => workshop.close()
  })

  test('refuses {says}')
    .with(REFUSED)
    .run(async ({ assert }, { args, says }) => {
      const before = readdirSync(workshop.path('plugins'))
      const { code, output } = await workshop.ace('make:connector', ...args)
      assert.equal(code, 1)
      assert.include(output, says)
      assert.deepEqual(readdirSync(workshop.path('plugins')), before)
    })

  test('makes packages whose types and style are right', async ({ assert }) => {
    for (const { id, flags } of VARIANTS) {
      const { code, output } = await workshop.ace('make:connector', id, ...flags)
      assert.equal(code, 0, output)
      assert.include(output, `node ace configure @krug/connector-${id}`)
    }
    assert.isFalse(existsSync(workshop.path('plugins/plain/src/session.ts')))
    await workshop.must('tsc', ['--noEmit', '-p', 'plugins/tsconfig.json'])
    const folders = VARIANTS.map(({ id }) => `plugins/${id}`)
    await workshop.must('eslint', [...folders, '--max-warnings=0'])
  })

  test('{id} passes the kit, and the kit refuses its mutants')
    .with(VARIANTS)
    .run(async ({ assert }, { id }) => {
      const runner = ['--conditions=source', 'plugins/run_tests.ts', '--files', `${id}/tests/*`]
      const { code, output } = await workshop.run('node', runner)
      assert.equal(code, 0, output)
      assert.match(output, /\d{2,} passed/)
    })

  test('never writes over a package', async ({ assert }) => {
    const before = readFileSync(workshop.path('plugins/plain/src/connector.ts'), 'utf8')
    const { code, output } = await workshop.ace('make:connector', 'plain', '--auth=token')
    assert.equal(code, 1)
    assert.include(output, 'nothing was written')
    assert.equal(readFileSync(workshop.path('plugins/plain/src/connector.ts'), 'utf8'), before)
    assert.isFalse(existsSync(workshop.path('plugins/plain/src/session.ts')))
  })
})
