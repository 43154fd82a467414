import { startVendorServer, type Fault, type VendorRequest } from '@krug/connector-sdk/simulator'
import { answerApi } from './api.ts'
import { broken, problem, spoiled, type YclientsFault } from './faults.ts'
import { World } from './world.ts'

export interface Credentials {
  partnerToken: string
  userToken: string
}

export interface SimulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number
  host?: string
  seed?: number | string
  now?: () => Date
  /** Of a branch of average size on an average day. */
  visitsPerDay?: number
  /** How far the history goes back. */
  days?: number
  /** In each branch; those with the same number are the same people. */
  customers?: number
  maxPage?: number
  credentials?: Credentials
}

export interface Simulator {
  url: string
  credentials: Credentials
  world: World
  hooks: Map<number, Record<string, unknown>>
  requests: { method: string; path: string }[]
  fault(fault: Fault<YclientsFault>): void
  clearFaults(): void
  stop(): Promise<void>
}

const DEMO: Credentials = { partnerToken: 'yc-demo-partner', userToken: 'yc-demo-user' }

/** An invented chain of salons with more than a year of visits; today grows with the clock. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const credentials = options.credentials ?? DEMO
  const hooks = new Map<number, Record<string, unknown>>()
  const world = new World({
    seed: options.seed ?? 1,
    now: options.now ?? (() => new Date()),
    visitsPerDay: options.visitsPerDay ?? 24,
    days: options.days ?? 400,
    customers: options.customers ?? 300,
  })
  const place = { world, hooks, maxPage: options.maxPage ?? 200 }

  function answer(request: VendorRequest) {
    const { partnerToken, userToken } = credentials
    const expected = `Bearer ${partnerToken}, User ${userToken}`
    if (request.headers.authorization !== expected) return problem(401, 'Необходима авторизация')
    return answerApi(place, request)
  }

  const server = await startVendorServer<YclientsFault>({
    port: options.port,
    host: options.host,
    answer,
    broken,
    spoiled,
    state: () => ({ clients: world.clients.length, hooks: Object.fromEntries(hooks) }),
  })

  return {
    url: server.url,
    credentials,
    world,
    hooks,
    requests: server.requests,
    fault: (fault) => server.fault(fault),
    clearFaults: () => server.clearFaults(),
    stop: () => server.stop(),
  }
}
