import { spawn, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { PROJECT, startLocalPostgres } from './local_postgres.ts'
import { exitOf } from './services.ts'

/**
 * Everything that has to hold: lint, types, the tests of the application, of the plugins and packages, and of packages that are
 * made and installed. With arguments only the application's tests that they name: `npm test -- functional --files access`.
 */
const selection = process.argv.slice(2)
const NODE_FLAGS = ['--conditions=source', '--import=@poppinss/ts-exec']
const bin = (name: string) => join(PROJECT, 'node_modules/.bin', name)
const APPLICATION = ['bin/test.ts']
const SERVER = ['architecture', 'unit', 'functional']
const LAST_WORDS_MS = 5000
const counts = { passed: 0, failed: 0 }

process.env.NODE_ENV = 'test'
const home = join(PROJECT, 'tmp', `test-postgres-${process.pid}`)
const postgres = process.env.TEST_DATABASE_URL
  ? undefined
  : await startLocalPostgres({ home, database: 'krug_test', disposable: true })
process.env.DATABASE_URL = process.env.TEST_DATABASE_URL ?? postgres!.url

try {
  await must('the browser bundle', bin('vite'), ['build', '--logLevel=warn'], {
    NODE_ENV: 'production',
  })
  await must('the database', process.execPath, [...NODE_FLAGS, 'ace.js', 'database:prepare'])
  process.env.CHROMIUM_PATH = findChromium(selection)
  if (selection.length === 0) {
    // The application waits for its database half of the time: the other core reads, makes and installs meanwhile.
    await Promise.all([besideTheApplication(), suite('application', [...APPLICATION, ...SERVER])])
    await suite('portal', [...APPLICATION, 'browser'])
  } else await suite('application', [...APPLICATION, ...selection])
} finally {
  await postgres?.stop()
  rmSync(home, { recursive: true, force: true })
}

console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed ? 1 : 0)

/** What needs no database of the application. */
async function besideTheApplication() {
  await check('lint', bin('eslint'), ['.', '--max-warnings=0'])
  await check('types of the server', bin('tsc'), ['--noEmit'])
  await check('types of the portal', bin('tsc'), ['--noEmit', '-p', 'inertia/tsconfig.json'])
  await check('types of the client', bin('tsc'), ['--noEmit', '-p', 'packages/client'])
  await suite('plugins and packages', ['plugins/run_tests.ts'], { beside: true })
  await suite('packages', ['tests/packages/main.ts'], { beside: true })
}

/** A step that the rest stands on. */
async function must(name: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const { code, output } = await execute(command, args, false, env)
  if (code === 0) return
  console.error(output)
  throw new Error(`${name} could not be prepared`)
}

async function check(name: string, command: string, args: string[]) {
  const { code, output } = await execute(command, args, false)
  counts[code === 0 ? 'passed' : 'failed']++
  console.log(`${code === 0 ? '✔' : '✖'} ${name}`)
  if (code !== 0) console.log(output)
}

/**
 * A run of Japa; its closing line is added to the sum. A run that ends badly without one counts as a failure. One that
 * goes on beside another is shown when it has ended.
 */
async function suite(name: string, args: string[], { beside = false } = {}) {
  if (!beside) console.log(`\n${name}`)
  const { code, output } = await execute(process.execPath, [...NODE_FLAGS, ...args], !beside)
  if (beside) console.log(`\n${name}\n${output}`)
  const plain = stripVTControlCharacters(output)
  const summary = /^Tests\s+(.*)$/m.exec(plain)?.[1] ?? ''
  const passed = Number(/(\d+) passed/.exec(summary)?.[1] ?? 0)
  const failed = Number(/(\d+) failed/.exec(summary)?.[1] ?? 0)
  counts.passed += passed
  counts.failed += code !== 0 && failed === 0 ? 1 : failed
  if (code === 0 && passed === 0) throw new Error(`${name}: no test was run`)
}

async function execute(
  command: string,
  args: string[],
  show: boolean,
  env: NodeJS.ProcessEnv = {}
) {
  let output = ''
  const child = spawn(command, args, {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
      if (show) process.stdout.write(chunk)
    })
  const said = once(child, 'close')
  const code = await exitOf(child)
  // What it wrote last may still be in the pipe; something it left behind may keep the pipe open for good.
  await Promise.race([said, wait(LAST_WORDS_MS)])
  return { code, output }
}

/** Debian's Chromium, installed when this is root and it is missing. */
function findChromium(suites: string[]) {
  if (suites.length > 0 && !suites.includes('browser')) return undefined
  const known = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ]
  const found = () => known.find((path) => path && existsSync(path))
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('installing chromium with apt-get')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    })
  }
  const path = found()
  if (!path) throw new Error('The browser tests need Chromium: install it, or set CHROMIUM_PATH')
  return path
}
