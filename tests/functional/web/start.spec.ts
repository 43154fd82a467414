import { execFile } from 'node:child_process'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { appKeyProblem } from '#shared/app_key'

const EXAMPLE = 'demo-key-that-every-installation-replaces-0001'
const FLAGS = ['--conditions=source', '--import=@poppinss/ts-exec']

/** How a process of Krug ends that is started for production with this key. */
function started(file: string, key: string) {
  const env = { ...process.env, NODE_ENV: 'production', APP_KEY: key }
  return new Promise<{ code: unknown; output: string }>((done) => {
    execFile(process.execPath, [...FLAGS, file], { cwd: app.makePath(), env }, (error, out, err) =>
      done({ code: error?.code ?? 0, output: out + err })
    )
  })
}

test.group('The key of an installation', () => {
  test('has to be there, long, and nobody else’s', ({ assert }) => {
    for (const key of [undefined, '', 'short', EXAMPLE, process.env.APP_KEY!])
      assert.include(appKeyProblem(key)!, 'openssl rand -hex 32', key)
    assert.isNull(appKeyProblem('8f14e45fceea167a5a36dedd4bea2543'))
  })

  test('production does not start with a published one, and says what to set')
    .with(['bin/server.ts', 'scripts/serve_build.ts'])
    .run(async ({ assert }, file) => {
      const { code, output } = await started(file, EXAMPLE)
      assert.equal(code, 1)
      assert.include(output, 'APP_KEY is an example that everybody knows')
      assert.include(output, 'openssl rand -hex 32')
    })
})
