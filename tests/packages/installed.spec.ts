import { globSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { test } from '@japa/runner'
import { person } from '@krug/connector-sdk/simulator'
import { startLocalPostgres, type LocalPostgres } from '../../scripts/local_postgres.ts'
import { untilReady } from '../../scripts/services.ts'
import { KrugApi } from './krug_api.ts'
import { NODE_FLAGS, Workshop } from './workshop.ts'

const PLUGIN = '@krug/connector-acme'
const SIMULATOR = 'node_modules/@krug/connector-acme/dist/simulator/cli.js'
const TOKEN = 'acme-demo-token'
const RECEIPTS = 240
const VENUES = 2

test.group('A packed connector', (group) => {
  let workshop: Workshop
  let postgres: LocalPostgres
  let tarball: string
  let settings: NodeJS.ProcessEnv

  group.setup(async () => {
    workshop = new Workshop()
    postgres = await startLocalPostgres({
      home: workshop.path('tmp/postgres'),
      database: 'krug',
      disposable: true,
    })
    settings = {
      ...parseEnv(readFileSync(workshop.path('.env.example'), 'utf8')),
      NODE_ENV: 'production',
      APP_KEY: 'workshop-key-for-this-test-alone-0000001',
      DATABASE_URL: postgres.url,
      EGRESS_ALLOW: '127.0.0.1',
      LOG_LEVEL: 'error',
    }
    return async () => {
      await workshop.stop()
      await postgres.stop()
      await workshop.close()
    }
  })

  test('carries every file that it names, and nothing that leads to sources', async ({
    assert,
  }) => {
    await workshop.ace('make:connector', 'acme', '--streams=venues,receipts')
    tarball = await packed('acme')
    for (const file of [await packed('sdk'), tarball]) {
      const entries = await entriesOf(file)
      const text = await workshop.must('tar', ['-xzOf', file, 'package/package.json'])
      for (const targets of Object.values<Record<string, string>>(JSON.parse(text).exports)) {
        assert.sameMembers(Object.keys(targets), ['types', 'default'])
        for (const target of Object.values(targets))
          assert.include(entries, target.replace('.', 'package'))
      }
    }
    const files = ['package/icon.svg', 'package/lang/ru.json', 'package/lang/en.json']
    assert.includeMembers(await entriesOf(tarball), files)
    const kept = JSON.parse(readFileSync(workshop.path('plugins/acme/package.json'), 'utf8'))
    assert.equal(kept.exports['.'].source, './src/index.ts')
  })

  test('is installed with npm and configured with one command', async ({ assert }) => {
    renameSync(workshop.path('plugins/acme'), workshop.path('tmp/acme'))
    await workshop.must('npm', ['install', tarball, '--offline', '--ignore-scripts'])
    const { code, output } = await workshop.ace('configure', PLUGIN)
    assert.equal(code, 0, output)
    const rcFile = readFileSync(workshop.path('adonisrc.ts'), 'utf8')
    assert.include(rcFile, `() => import('${PLUGIN}/provider')`)
  })

  test('is recorded into fixtures that know no customer and no key', async ({ assert }) => {
    const [port] = await freePorts(1)
    workshop.start([SIMULATOR, '--port', String(port)])
    const values = { baseUrl: `http://127.0.0.1:${port}`, token: TOKEN }
    writeFileSync(workshop.path('tmp/acme.json'), JSON.stringify(values))
    const options = ['acme', '--config=tmp/acme.json', '--allow=127.0.0.1']
    await eventually(async () => {
      const { code, output } = await workshop.ace('connector:check', ...options)
      assert.equal(code, 0, output)
    })

    const record = ['connector:record', ...options, '--stream=receipts', '--out=tmp/fixtures']
    const { code, output } = await workshop.ace(...record)
    assert.equal(code, 0, output)
    const fixtures = globSync('*.json', { cwd: workshop.path('tmp/fixtures') })
    assert.lengthOf(fixtures, 3)
    const people = Array.from({ length: 40 }, (_, index) => person(index + 1))
    for (const fixture of fixtures) {
      const text = readFileSync(workshop.path('tmp/fixtures', fixture), 'utf8')
      assert.match(text, /"phone": "\+7999\d{7}"/)
      for (const secret of [TOKEN, ...people.flatMap(({ name, phone }) => [name, phone])])
        assert.notInclude(text, secret)
    }
    await workshop.stop()

    const again = await workshop.ace(...record)
    assert.equal(again.code, 1)
    assert.include(again.output, 'nothing was recorded')
  })

  test('stands in the catalogue and syncs, in development', async ({ assert }) => {
    await workshop.must('node', [...NODE_FLAGS, 'ace.js', 'database:prepare'], { env: settings })
    assert.deepEqual(await synced(NODE_FLAGS, 'bin/server.ts', 'ace.js', workshop.folder), {
      status: 'succeeded',
      created: RECEIPTS + VENUES,
    })
  })

  test('stands in the catalogue and syncs, in the production build', async ({ assert }) => {
    await workshop.must('node', [...NODE_FLAGS, 'scripts/build.ts'])
    assert.deepEqual(await synced([], 'bin/server.js', 'ace.js', workshop.path('build')), {
      status: 'succeeded',
      created: RECEIPTS + VENUES,
    })
  })

  async function packed(plugin: string) {
    const to = workshop.path('tmp')
    const folder = workshop.path('plugins', plugin)
    const output = await workshop.must('npm', ['pack', '--silent', '--pack-destination', to], {
      folder,
    })
    return join(to, output.trim())
  }

  async function entriesOf(file: string) {
    const output = await workshop.must('tar', ['-tzf', file])
    return output.trim().split('\n')
  }

  /** Serves the application from a folder and syncs a connection of a new tenant. */
  async function synced(flags: string[], server: string, ace: string, folder: string) {
    const [port, vendorPort] = await freePorts(2)
    const url = `http://127.0.0.1:${port}`
    const env = { ...settings, PORT: String(port), APP_URL: url }
    workshop.start([...flags, server], { env, folder })
    workshop.start([...flags, ace, 'queue:work'], { env, folder })
    workshop.start([SIMULATOR, '--port', String(vendorPort)])
    await untilReady(url)
    const api = await KrugApi.register(url)
    const outcome = await api.sync('acme', {
      baseUrl: `http://127.0.0.1:${vendorPort}`,
      token: TOKEN,
    })
    await workshop.stop()
    return outcome
  }
})

async function freePorts(count: number) {
  const servers = Array.from({ length: count }, () => createServer().listen(0))
  const ports = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
  return ports
}

/** The simulator needs a moment to listen. */
async function eventually(attempt: () => Promise<void>) {
  for (let left = 10; ; left--)
    try {
      return await attempt()
    } catch (error) {
      if (left === 0) throw error
    }
}
