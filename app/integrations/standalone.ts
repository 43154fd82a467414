import { createHmac } from 'node:crypto'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import {
  memoryBudgetStore,
  memoryTokenStore,
  parseConfig,
  systemClock,
} from '@krug/connector-sdk/host'
import { createHttp, guardedTransport, runContext } from '@krug/connector-sdk/host'
import type { Context, Log, Plugin, SourceFile } from '@krug/connector-sdk'

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
}

/** Runs a plugin by itself, without a database: for its developers, and to look at what a vendor answers. */
export async function standalone(options: Options) {
  const { default: plugin } = (await import(packageOf(options.plugin))) as { default: Plugin }
  const connector = await plugin.load()
  const values = JSON.parse(readFileSync(options.configFile, 'utf8'))
  const config = await parseConfig(connector, { values })

  const { signal, log } = options
  const clock = systemClock
  const http = createHttp({
    connector,
    config,
    signal,
    log,
    clock,
    connectionId: 'standalone',
    transport: guardedTransport({ allowHosts: options.allow }),
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
    file: options.file ? localFile(options.file) : undefined,
    phoneHash: (phone) => createHmac('sha256', 'standalone').update(phone).digest('hex'),
  })
  return { connector, ctx, close: () => http.close() }
}

function packageOf(name: string) {
  return /^[a-z0-9]+$/.test(name) ? `@krug/connector-${name}` : name
}

function localFile(path: string): SourceFile {
  return {
    name: basename(path),
    size: statSync(path).size,
    open: ({ start } = {}) => createReadStream(path, { start }),
  }
}
