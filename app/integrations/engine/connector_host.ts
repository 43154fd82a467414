import env from '#start/env'
import { guardedTransport, memoryBudgetStore, memoryTokenStore, systemClock } from '@krug/connector-sdk/host'
import { createHttp, runContext, type HostHttp } from '@krug/connector-sdk/host'
import type { Connector, Context, Log, SourceFile } from '@krug/connector-sdk'

const allowed = (env.get('EGRESS_ALLOW') ?? '')
  .split(',')
  .map((entry) => entry.trim())
  .filter(Boolean)

const isNetwork = (entry: string) => entry.includes('/')

/** One per process: connections to vendors are kept open, and the limits of a vendor hold for all its connections. */
const transport = guardedTransport({
  allowHosts: allowed.filter((entry) => !isNetwork(entry)),
  allowNetworks: allowed.filter(isNetwork),
})
const budgets = memoryBudgetStore(systemClock)
const tokens = memoryTokenStore(systemClock)

interface Options {
  connector: Connector<any, any>
  config: unknown
  connectionId: string
  signal: AbortSignal
  log: Log
  phoneHash: (e164: string) => string
  file?: SourceFile
}

/** Opens everything a plugin gets for one run or check. Call `close` in the end, whatever happened. */
export function openHost(options: Options): { ctx: Context<any>; close: HostHttp['close'] } {
  const clock = systemClock
  const http = createHttp({ ...options, transport, budgets, tokens, clock })
  const ctx = runContext({ ...options, http, clock })
  return { ctx, close: () => http.close() }
}
