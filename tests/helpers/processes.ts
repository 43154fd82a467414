import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import app from '@adonisjs/core/services/app'

/** A process of Krug that a test may kill and start again. */
export class Process {
  #child?: ChildProcess

  constructor(
    private args: string[],
    private env: Record<string, string> = {},
    /** A file for all that it says. */
    private log?: string
  ) {}

  start() {
    const flags = ['--conditions=source', '--import=@poppinss/ts-exec', ...this.args]
    const log = this.log ? openSync(this.log, 'a') : undefined
    this.#child = spawn(process.execPath, flags, {
      cwd: app.makePath(),
      stdio: ['ignore', log ?? 'ignore', log ?? 'inherit'],
      env: { ...process.env, LOG_LEVEL: 'fatal', ...this.env },
    })
  }

  get alive() {
    return this.#child?.exitCode === null && this.#child.signalCode === null
  }

  /** In the middle of whatever it does. */
  async kill() {
    if (!this.alive) return
    this.#child!.kill('SIGKILL')
    await once(this.#child!, 'exit')
  }
}

/** A web process with a port of its own. */
export async function webProcess(env: Record<string, string> = {}, log?: string) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const address = { HOST: '127.0.0.1', PORT: String(port) }
  const server = new Process(['bin/server.ts'], { ...address, ...env }, log)
  return {
    url,
    kill: () => server.kill(),
    start: async () => {
      server.start()
      for (const end = Date.now() + 60_000; !(await answers(url)); await pause(50))
        if (Date.now() > end || !server.alive) throw new Error('the web process did not start')
    },
  }
}

export type WebProcess = Awaited<ReturnType<typeof webProcess>>

async function freePort() {
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
