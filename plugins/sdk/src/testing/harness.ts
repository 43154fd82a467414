import { createHash } from 'node:crypto'
import type { Connector, Context, Login, Page, ReadRequest, SourceFile } from '../contract.ts'
import {
  createHttp,
  guardedTransport,
  loginKeyOf,
  memoryBudgetStore,
  memoryTokenStore,
  parseConfig,
  runContext,
  type HostHttp,
  type HttpLimits,
  type TokenStore,
  type Transport,
} from '../host/index.ts'
import { fakeClock, type FakeClock } from './fake_clock.ts'

const CONNECTION = 'conformance'

/** @since 1.0 */
export interface HarnessOptions {
  connector: Connector<any, any>
  /** Settings as an admin would enter them. */
  values: unknown
  now: Date
  file?: SourceFile
  /** Hosts of the simulator. */
  allowHosts?: string[]
  /** Instead of the network: `replay(folder)`. */
  transport?: Transport
  limits?: Partial<HttpLimits>
  tokens?: TokenStore
  /** Made in the browser before the run. */
  firstLogin?: Login
}

/** A run of a connector with every service of the host, on a clock that does not wait. @since 1.0 */
export interface Harness {
  ctx: Context<any>
  http: HostHttp
  clock: FakeClock
  /** Everything that was logged, as text; what the plugin itself logs, before the host takes secrets out of it. */
  logs: string[]
  /** Every address that answered. */
  visited: URL[]
  abort(): void
  read(stream: string, request?: Partial<ReadRequest<any>>): AsyncIterable<Page<any, any>>
  close(): Promise<void>
}

/**
 * @example
 * const run = await createHarness({ connector, values, now, allowHosts: ['127.0.0.1'] })
 * for await (const page of run.read('receipts')) pages.push(page)
 * await run.close()
 * @since 1.0
 */
export async function createHarness(options: HarnessOptions): Promise<Harness> {
  const { connector, now, file } = options
  const clock = fakeClock(now)
  const controller = new AbortController()
  const { signal } = controller
  const logs: string[] = []
  const visited: URL[] = []
  const log = (...entry: unknown[]) => void logs.push(JSON.stringify(entry))
  const guarded = options.transport ?? guardedTransport({ allowHosts: options.allowHosts })
  const transport: Transport = async (request) => {
    const response = await guarded(request)
    visited.push(request.url)
    return response
  }
  const config = await parseConfig(connector, { values: options.values })
  const tokens = options.tokens ?? memoryTokenStore(clock)
  if (options.firstLogin) {
    await tokens.put(loginKeyOf(connector, config, CONNECTION), options.firstLogin)
  }
  const http = createHttp({
    connector,
    config,
    connectionId: CONNECTION,
    transport,
    budgets: memoryBudgetStore(clock),
    tokens,
    clock,
    log,
    signal,
    limits: { retries: 3, ...options.limits },
  })
  const phoneHash = (e164: string) => createHash('sha256').update(e164).digest('hex')
  const run = runContext({ connector, config, http, signal, clock, log, file, phoneHash })
  const ctx: Context<any> = { ...run, log }

  return {
    ctx,
    http,
    clock,
    logs,
    visited,
    abort: () => controller.abort(),
    read: (stream, request) =>
      connector.streams[stream]!.read(ctx, {
        mode: 'full',
        since: null,
        resume: null,
        overlapSeconds: 0,
        ...request,
      }),
    close: () => http.close(),
  }
}
