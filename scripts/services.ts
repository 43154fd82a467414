import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { appKeyProblem } from '../app/shared/app_key.ts'
import { PROJECT, startLocalPostgres, type LocalPostgres } from './local_postgres.ts'

const NODE_FLAGS = ['--conditions=source', '--import=@poppinss/ts-exec']

const EXAMPLE = join(PROJECT, '.env.example')

/** Settings of a first start: a copy of the example with a key of its own, kept from then on. */
export function ensureEnvFile() {
  const file = join(PROJECT, '.env')
  if (existsSync(file)) return
  const key = `APP_KEY=${randomBytes(32).toString('hex')}`
  const example = readFileSync(EXAMPLE, 'utf8')
  writeFileSync(file, example.replace(/^APP_KEY=.*$/m, key), { mode: 0o600 })
  console.log('krug: .env made from .env.example, with a new APP_KEY')
}

/** What neither the environment nor `.env` says is as in the example. */
export function fillFromExample() {
  const known = { ...settings(), ...process.env }
  const example = parseEnv(readFileSync(EXAMPLE, 'utf8'))
  for (const [name, value] of Object.entries(example))
    if (value && known[name] === undefined) process.env[name] = value
}

/** Ends the launcher with a line that says what to do, unless the key may protect real data. */
export function demandOwnKey(advice = '') {
  const problem = appKeyProblem(process.env.APP_KEY ?? settings().APP_KEY)
  if (!problem) return
  console.error(`krug: ${problem}${advice}`)
  process.exit(1)
}

function settings(): NodeJS.Dict<string> {
  const file = join(PROJECT, '.env')
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}

/** The database of DATABASE_URL, from the environment or `.env`, or the embedded one. */
export async function openDatabase(home: string, options: { disposable?: boolean } = {}) {
  if (process.env.DATABASE_URL || settings().DATABASE_URL) return undefined
  const postgres = await startLocalPostgres({ home, database: 'krug', ...options })
  process.env.DATABASE_URL = postgres.url
  return postgres
}

/** Runs a command to its end. @throws Error when it fails */
export async function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const code = await exitOf(
    spawn(command, args, { cwd: PROJECT, stdio: 'inherit', env: { ...process.env, ...env } })
  )
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with code ${code}`)
}

export function ace(args: string[], env: NodeJS.ProcessEnv = {}) {
  return run(process.execPath, [...NODE_FLAGS, 'ace.js', ...args], env)
}

export function exitOf(child: ChildProcess) {
  return new Promise<number>((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code, signal) => done(code ?? (signal ? 1 : 0)))
  })
}

/**
 * A worker holds pages, not histories: with a small young generation, a bounded heap, few arenas of the allocator, and
 * large buffers given back as they are freed it stays as small in the last hour of a long sync as in the first.
 */
export const WORKER_ENV = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  NODE_OPTIONS: [
    process.env.NODE_OPTIONS ?? '',
    '--max-semi-space-size=16',
    '--max-old-space-size=320',
  ].join(' '),
}

/** Processes that live and end together, before the database they use. */
export class Services {
  #children: ChildProcess[] = []
  #stopping?: Promise<void>

  constructor(
    private postgres?: LocalPostgres,
    private flags: string[] = NODE_FLAGS,
    private folder = PROJECT
  ) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      // A second signal, from an impatient parent, must not end this process before its children.
      process.on(signal, () => void this.stop().then(() => process.exit(0)))
  }

  /** A process of the project; when it ends by itself, everything ends. */
  start(args: string[], env: NodeJS.ProcessEnv = {}) {
    const child = spawn(process.execPath, [...this.flags, ...args], {
      cwd: this.folder,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    child.once('exit', (code) => {
      if (this.#stopping) return
      console.error(`krug: ${args.join(' ')} ended with code ${code}`)
      void this.stop().then(() => process.exit(1))
    })
    this.#children.push(child)
    return child
  }

  stop() {
    this.#stopping ??= (async () => {
      const running = this.#children.filter(({ exitCode }) => exitCode === null)
      const ends = running.map(exitOf)
      for (const child of running) child.kill('SIGTERM')
      await Promise.all(ends)
      await this.postgres?.stop()
    })()
    return this.#stopping
  }
}

/** Waits until the application says that it can serve. @throws Error after `seconds` */
export async function untilReady(url: string, seconds = 60) {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((again) => setTimeout(again, 200))
  }
  throw new Error(`krug: ${url} was not ready within ${seconds} s`)
}
