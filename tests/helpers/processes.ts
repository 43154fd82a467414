import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import app from '@adonisjs/core/services/app'

/** Of the application as it is built, if a benchmark asks for that: nothing is compiled on the way. */
const BUILT = process.env.BENCH_BUILT

/** A process of Krug that a test may kill and start again. */
export class Process {
  #child?: ChildProcess

  constructor(
    private args: string[],
    private env: Record<string, string> = {},
    /** Gets what it says on standard output. */
    private hear?: (text: string) => void
  ) {}

  start() {
    const [entry, ...args] = this.args
    const built = BUILT && app.makePath('build', entry.replace(/\.ts$/, '.js'))
    const flags = built ? [built] : ['--conditions=source', '--import=@poppinss/ts-exec', entry]
    this.#child = spawn(process.execPath, [...flags, ...args], {
      cwd: app.makePath(),
      stdio: ['ignore', this.hear ? 'pipe' : 'ignore', 'inherit'],
      env: { ...process.env, LOG_LEVEL: 'fatal', ...this.env },
    })
    this.#child.stdout?.setEncoding('utf8').on('data', this.hear!)
  }

  get alive() {
    return this.#child?.exitCode === null && this.#child.signalCode === null
  }

  /** In the middle of whatever it does. */
  kill() {
    return this.#end('SIGKILL')
  }

  /** As an orchestrator asks it to. @returns how it ended */
  async stop() {
    await this.#end('SIGTERM')
    return this.#child?.exitCode
  }

  async #end(signal: NodeJS.Signals) {
    if (!this.alive) return
    this.#child!.kill(signal)
    await once(this.#child!, 'exit')
  }
}

/** A web process with a port of its own, and without the limits that a worker's memory has. */
export async function webProcess(env: Record<string, string> = {}, hear?: (text: string) => void) {
  const port = String(await freePort())
  const own = { NODE_OPTIONS: '', ...env, HOST: '127.0.0.1', PORT: port }
  return served(`http://127.0.0.1:${port}`, new Process(['bin/server.ts'], own, hear))
}

/** A worker with a port for its health and metrics. */
export async function workerProcess(
  env: Record<string, string> = {},
  hear?: (text: string) => void
) {
  const port = String(await freePort())
  const own = { ...env, HOST: '127.0.0.1', WORKER_PORT: port }
  return served(`http://127.0.0.1:${port}`, new Process(['ace.js', 'queue:work'], own, hear))
}

function served(url: string, server: Process) {
  return {
    url,
    kill: () => server.kill(),
    stop: () => server.stop(),
    start: async () => {
      server.start()
      for (const end = Date.now() + 60_000; !(await answers(url)); await pause(50))
        if (Date.now() > end || !server.alive) throw new Error('the process did not start')
    },
  }
}

export type WebProcess = Awaited<ReturnType<typeof webProcess>>

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const answers = (url: string) =>
  fetch(`${url}/health/live`).then(
    ({ ok }) => ok,
    () => false
  )

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
