import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { Workshop } from './workshop.ts'

/** A program that has the package and nothing of Krug: types and code have to hold by themselves. */
const PROGRAM = `
import { createKrug, KrugError } from '@krug/client'
import { KrugEmbed } from '@krug/client/react'

const krug = createKrug({ baseUrl: 'http://127.0.0.1:9', tokens: { accessToken: 'x' } })
const rows = async () => {
  const { data } = await krug.GET('/api/v1/reports/sales/daily', { params: { query: { preset: 'last7' } } })
  return data!.data.rows.map((row) => row.revenue)
}
// @ts-expect-error there is no such path
const nowhere = () => krug.GET('/api/v1/nowhere')
// @ts-expect-error there is no such period
const never = () => krug.GET('/api/v1/reports/sales/daily', { params: { query: { preset: 'tomorrow' } } })
rows().catch((error) => console.log(error instanceof KrugError && error.code, typeof KrugEmbed))
`
const SETTINGS = {
  compilerOptions: {
    ...{ target: 'ESNext', module: 'NodeNext', strict: true, lib: ['ESNext', 'DOM'] },
    ...{ types: [], skipLibCheck: false, noUnusedLocals: false },
  },
}

test.group('The packed client', (group) => {
  let workshop: Workshop
  group.setup(() => {
    workshop = new Workshop()
    return () => workshop.close()
  })

  test('works and has its types where nothing else of Krug is', async ({ assert }) => {
    const to = workshop.path('tmp')
    mkdirSync(to, { recursive: true })
    const name = await workshop.must('npm', ['pack', '--silent', '--pack-destination', to], {
      folder: workshop.path('packages/client'),
    })
    const tarball = join(to, name.trim())
    const entries = await workshop.must('tar', ['-tzf', tarball])
    assert.notMatch(entries, /\/(src|tests)\//)
    const description = await workshop.must('tar', ['-xzOf', tarball, 'package/package.json'])
    for (const targets of Object.values<Record<string, string>>(JSON.parse(description).exports)) {
      assert.sameMembers(Object.keys(targets), ['types', 'default'])
      for (const target of Object.values(targets))
        assert.include(entries, target.replace('.', 'package'))
    }

    const folder = workshop.path('tmp/program')
    const home = join(folder, 'node_modules/@krug/client')
    mkdirSync(home, { recursive: true })
    await workshop.must('tar', ['-xzf', tarball, '-C', home, '--strip-components=1'])
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(SETTINGS))
    writeFileSync(join(folder, 'main.ts'), PROGRAM)
    await workshop.must('tsc', ['-p', folder], { folder })
    const said = await workshop.must('node', ['main.js'], { folder })
    assert.equal(said.trim(), 'E_OFFLINE function')
  })
})
