import {
  createHttp,
  guardedTransport,
  runContext,
  type BudgetStore,
  type Clock,
  type HttpLimits,
  type TokenStore,
  type Transport,
} from '@krug/connector-sdk/host'
import type { Connector, Log, SourceFile } from '@krug/connector-sdk'
import { databaseBudgetStore } from '#integrations/engine/database_budget_store'

interface Options {
  /** Where logins are kept: with the tenant, unless the connection does not exist yet. */
  tokens: TokenStore
  connector: Connector<any, any>
  config: unknown
  connectionId: string
  signal: AbortSignal
  log: Log
  phoneHash: (e164: string) => string
  file?: SourceFile
}

/** Gives plugins what they may use. */
export class ConnectorHost {
  #transport: Transport
  #budgets: BudgetStore

  /** @param allowed hosts and networks (CIDR) that the operator lets connectors reach although they are private. */
  constructor(
    allowed: string[],
    readonly clock: Clock,
    private limits: Partial<HttpLimits> = {}
  ) {
    const isNetwork = (entry: string) => entry.includes('/')
    this.#transport = guardedTransport({
      allowHosts: allowed.filter((entry) => !isNetwork(entry)),
      allowNetworks: allowed.filter(isNetwork),
    })
    this.#budgets = databaseBudgetStore(clock)
  }

  /** Everything a plugin gets for one run or check. Call `close` in the end, whatever happened. */
  open(options: Options) {
    const { clock } = this
    const http = createHttp({
      ...options,
      clock,
      limits: this.limits,
      transport: this.#transport,
      budgets: this.#budgets,
    })
    return {
      ctx: runContext({ ...options, http, clock }),
      signIn: http.signIn,
      close: () => http.close(),
    }
  }
}
