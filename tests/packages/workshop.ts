import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { PROJECT } from '../../scripts/local_postgres.ts'

export const NODE_FLAGS = ['--conditions=source', '--import=@poppinss/ts-exec']

const LEFT_OUT = ['.git', '.env', 'build', 'tmp', 'storage', 'node_modules']
const LEFT_OUT_OF_PLUGINS = ['dist', 'node_modules']
/** npm writes it in place: as a link it would change the project's own. */
const NPM_LIST = 'node_modules/.package-lock.json'

interface Options {
  env?: NodeJS.ProcessEnv
  folder?: string
}

export interface Outcome {
  code: number
  output: string
}

/** A copy of the project in which anything may be installed. */
export class Workshop {
  readonly folder: string
  /** The output of everything started. */
  said = ''
  #running: ChildProcess[] = []

  constructor() {
    mkdirSync(join(PROJECT, 'tmp'), { recursive: true })
    this.folder = mkdtempSync(join(PROJECT, 'tmp/workshop-'))
    for (const entry of readdirSync(PROJECT).filter((name) => !LEFT_OUT.includes(name)))
      cpSync(join(PROJECT, entry), this.path(entry), {
        recursive: true,
        filter: (source) => !LEFT_OUT_OF_PLUGINS.includes(basename(source)),
      })
    for (const modules of globSync('{,plugins/*/}node_modules', { cwd: PROJECT }))
      this.#link(modules)
    rmSync(this.path(NPM_LIST))
    cpSync(join(PROJECT, NPM_LIST), this.path(NPM_LIST))
  }

  path(...parts: string[]) {
    return join(this.folder, ...parts)
  }

  /** Runs a command to its end. */
  run(command: string, args: string[], options: Options = {}): Promise<Outcome> {
    const child = this.#spawn(command, args, options)
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += chunk))
    return new Promise((done) =>
      child.once('close', (code) =>
        done({ code: code ?? 1, output: stripVTControlCharacters(output) })
      )
    )
  }

  /** @throws Error with everything it said when it fails */
  async must(command: string, args: string[], options?: Options): Promise<string> {
    const { code, output } = await this.run(command, args, options)
    if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${output}`)
    return output
  }

  ace(...args: string[]): Promise<Outcome> {
    return this.run('node', [...NODE_FLAGS, 'ace.js', ...args])
  }

  /** A process that lives until `close`, or until it is told to end. */
  start(args: string[], options: Options = {}) {
    const child = this.#spawn('node', args, options)
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (this.said += chunk))
    this.#running.push(child)
  }

  async stop() {
    const running = this.#running.filter(
      ({ exitCode, signalCode }) => exitCode === null && !signalCode
    )
    const ends = running.map((child) => new Promise((done) => child.once('exit', done)))
    for (const child of running) child.kill('SIGTERM')
    await Promise.all(ends)
    this.#running = []
  }

  async close() {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Links to the same files; the links of npm to the workspaces are relative and lead to the copies. */
  #link(folder: string) {
    execFileSync('cp', ['-al', join(PROJECT, folder), this.path(folder)])
  }

  #spawn(command: string, args: string[], { env = {}, folder = this.folder }: Options) {
    const path = `${this.path('node_modules/.bin')}${delimiter}${process.env.PATH}`
    return spawn(command, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'development', NODE_OPTIONS: '', ...env, PATH: path },
    })
  }
}
