import { execFile, execFileSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { PostgreConfig } from '@adonisjs/lucid/types/database'
import pg from 'pg'
import { databaseUrls } from '#shared/database/urls'
import { startLocalPostgres, type LocalPostgres } from '../../scripts/local_postgres.ts'
import { pause } from '#tests/helpers/processes'

const DATABASE = 'krug_faults'

export type OwnCluster = Awaited<ReturnType<typeof ownCluster>>

/** A PostgreSQL of a test's own, which may be killed. What it has confirmed stands on the disk. */
export async function ownCluster() {
  const home = await mkdtemp(join(tmpdir(), 'krug-faults-'))
  // The server may run as somebody else.
  await chmod(home, 0o755)
  let server: LocalPostgres | undefined = await startLocalPostgres({ home, database: DATABASE })
  const { url } = server
  const env = { DATABASE_URL: url, DATABASE_OWNER_URL: '', DATABASE_APP_URL: '' }
  const folder = await dataDirectory(url)

  return {
    url,
    /** For processes of Krug that shall use it. */
    env,
    /** All of its processes at once, in the middle of whatever they do. */
    async crash() {
      const about = await readFile(join(folder, 'postmaster.pid'), 'utf8')
      const [postmaster] = about.split('\n')
      const family = [postmaster, ...childrenOf(postmaster)].map(Number)
      for (const pid of family) kill(pid)
      while (family.some(lives)) await pause(5)
      server = undefined
    },
    async start() {
      server = await startLocalPostgres({
        home,
        database: DATABASE,
        port: Number(new URL(url).port),
      })
    },
    async stop() {
      await server?.stop()
      await rm(home, { recursive: true, force: true })
    },
    /** Runs a command of Krug on it. */
    ace(args: string[]) {
      const flags = ['--conditions=source', '--import=@poppinss/ts-exec', 'ace.js', ...args]
      const options = { cwd: app.makePath(), env: { ...process.env, ...env } }
      return promisify(execFile)(process.execPath, flags, options)
    },
    /** Has the test itself work there, until what is returned is called. */
    enter() {
      const config = db.manager.get('app')!.config as PostgreConfig
      const { app: own } = databaseUrls({
        appKey: process.env.APP_KEY!,
        databaseUrl: url,
        embeddedUrlFile: '',
      })
      const connection = { ...(config.connection as object), connectionString: own.href }
      db.manager.patch('app', { ...config, connection } as PostgreConfig)
      return () => db.manager.patch('app', config)
    },
  }
}

async function dataDirectory(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query('show data_directory')
  await client.end()
  return rows[0].data_directory as string
}

function childrenOf(pid: string) {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const lines = all.trim().split('\n')
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent]) => parent === pid)
    .map(([child]) => child)
}

function kill(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}

function lives(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
