import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { PROJECT, startLocalPostgres } from '../scripts/local_postgres.ts'
import { WORKER_ENV } from '../scripts/services.ts'

/**
 * `npm run bench -- <name> [--flags]`: a benchmark on a database of its own, which is gone afterwards. With `--built` web
 * and worker are those of the last `npm run build`, as in production, instead of the sources.
 */
const [name, ...given] = process.argv.slice(2)
const flags = given.filter((flag) => flag !== '--built')
const NODE_FLAGS = ['--expose-gc', '--conditions=source', '--import=@poppinss/ts-exec']
const home = join(PROJECT, 'tmp', `bench-postgres-${process.pid}`)
const kept = process.env.BENCH_DATABASE_URL
const postgres = kept
  ? undefined
  : await startLocalPostgres({ home, database: 'krug_bench', disposable: true })

process.env.NODE_ENV = 'test'
// As in operation, where several processes serve.
process.env.SESSION_DRIVER = 'database'
process.env.LIMITER_STORE = 'database'
process.env.DATABASE_URL = kept ?? postgres!.url
if (flags.length < given.length) process.env.BENCH_BUILT = 'true'
try {
  await node('ace.js', 'database:prepare')
  await node('benchmarks/support/run.ts', name!, ...flags)
} finally {
  await postgres?.stop()
  rmSync(home, { recursive: true, force: true })
}

async function node(...args: string[]) {
  const child = spawn(process.execPath, [...NODE_FLAGS, ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...WORKER_ENV },
    stdio: ['ignore', args[0] === 'ace.js' ? 'ignore' : 'inherit', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`)
}
