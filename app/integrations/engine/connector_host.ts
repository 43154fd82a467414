import {
  createHttp,
  guardedTransport,
  memoryBudgetStore,
  memoryTokenStore,
  runContext,
  type BudgetStore,
  type Clock,
  type TokenStore,
  type Transport,
} from '@krug/connector-sdk/host'
import type { Connector, Log, SourceFile } from '@krug/connector-sdk'

interface Options {
  connector: Connector<any, any>
  config: unknown
  connectionId: string
  signal: AbortSignal
  log: Log
  phoneHash: (e164: string) => string
  file?: SourceFile
}

/** Gives plugins what they may use. One per process: the limits of a vendor hold for all its connections. */
export class ConnectorHost {
  #transport: Transport
  #budgets: BudgetStore
  #tokens: TokenStore

  /** @param allowed hosts and networks (CIDR) that the operator lets connectors reach although they are private. */
  constructor(
    allowed: string[],
    private clock: Clock
  ) {
    const isNetwork = (entry: string) => entry.includes('/')
    this.#transport = guardedTransport({
      allowHosts: allowed.filter((entry) => !isNetwork(entry)),
      allowNetworks: allowed.filter(isNetwork),
    })
    this.#budgets = memoryBudgetStore(clock)
    this.#tokens = memoryTokenStore(clock)
  }

  /** Everything a plugin gets for one run or check. Call `close` in the end, whatever happened. */
  open(options: Options) {
    const { clock } = this
    const http = createHttp({
      ...options,
      clock,
      transport: this.#transport,
      budgets: this.#budgets,
      tokens: this.#tokens,
    })
    return { ctx: runContext({ ...options, http, clock }), close: () => http.close() }
  }
}
