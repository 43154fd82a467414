import { createHmac } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import {
  memoryBudgetStore,
  memoryTokenStore,
  parseConfig,
  systemClock,
  createHttp,
  guardedTransport,
  runContext,
  type Transport,
} from '@krug/connector-sdk/host'
import {
  ConfigError,
  type Context,
  type Log,
  type Plugin,
  type SourceFile,
} from '@krug/connector-sdk'

interface Options {
  /** A package, or the short name of one of ours: `iiko` stands for `@krug/connector-iiko`. */
  plugin: string
  /** Path of a JSON file with the settings. */
  configFile: string
  /** For connectors that read files. */
  file?: string
  allow: string[]
  signal: AbortSignal
  log: Log
  /** Put around the way out: to record what goes through. */
  through?(transport: Transport): Transport
}

/** Runs a plugin by itself, without a database: for its developers, and to look at what a vendor answers. */
export async function standalone(options: Options) {
  const connector = await connectorOf(options.plugin)
  const config = await parseConfig(connector, { values: settingsIn(options.configFile) })
  const file = options.file ? localFile(options.file) : undefined

  const { signal, log } = options
  const clock = systemClock
  const guarded = guardedTransport({ allowHosts: options.allow })
  const http = createHttp({
    connector,
    config,
    signal,
    log,
    clock,
    connectionId: 'standalone',
    transport: options.through?.(guarded) ?? guarded,
    budgets: memoryBudgetStore(clock),
    tokens: memoryTokenStore(clock),
  })
  const ctx: Context<unknown> = runContext({
    connector,
    config,
    http,
    signal,
    log,
    clock,
    file,
    phoneHash: (phone) => createHmac('sha256', 'standalone').update(phone).digest('hex'),
  })
  return { connector, ctx, redactor: http.redactor, close: () => http.close() }
}

/** @throws ConfigError when it is not installed */
async function connectorOf(name: string) {
  const specifier = packageOf(name)
  if (!isInstalled(specifier))
    throw new ConfigError({
      ru: `Пакет ${specifier} не установлен. Выполните npm install.`,
      en: `The package ${specifier} is not installed. Run npm install.`,
    })
  const { default: plugin } = (await import(specifier)) as { default: Plugin }
  return plugin.load()
}

function isInstalled(specifier: string) {
  try {
    return Boolean(import.meta.resolve(specifier))
  } catch {
    return false
  }
}

/** @throws ConfigError when there are none */
function settingsIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw unreadable(path, error)
  }
}

function unreadable(path: string, error: unknown) {
  const detail = error instanceof Error ? error.message : undefined
  return new ConfigError(
    { ru: `Файл ${path} не читается.`, en: `The file ${path} cannot be read.` },
    { detail }
  )
}

function packageOf(name: string) {
  return /^[a-z0-9]+$/.test(name) ? `@krug/connector-${name}` : name
}

/** @throws ConfigError when it is not there */
function localFile(path: string): SourceFile {
  if (!existsSync(path)) throw unreadable(path, undefined)
  return {
    name: basename(path),
    size: statSync(path).size,
    open: ({ start } = {}) => createReadStream(path, { start }),
  }
}
