import {
  startVendorServer,
  text,
  type Answer,
  type Fault,
  type VendorRequest,
} from '@krug/connector-sdk/simulator'
import { broken, spoiled, type RkeeperFault } from './faults.ts'
import { failure, WhiteServer } from './white_server.ts'
import { World } from './world.ts'
import { answerQuery } from './xml_interface.ts'

export interface SimulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number
  host?: string
  seed?: number | string
  now?: () => Date
  /** Orders of an average shift. */
  perDay?: number
  credentials?: Credentials
}

export interface Credentials {
  login: string
  password: string
  whiteServerToken: string
}

export interface Simulator {
  url: string
  credentials: Credentials
  world: World
  whiteServer: WhiteServer
  requests: { method: string; path: string }[]
  /** Commands of the XML interface that came, by name. */
  commands: string[]
  fault(fault: Fault<RkeeperFault>): void
  clearFaults(): void
  stop(): Promise<void>
}

const DEMO: Credentials = { login: 'krug', password: 'rk7-demo', whiteServerToken: 'ws-demo-token' }

/**
 * The cash server of an invented bistro, and White Server with an agent that reaches its reporting database. Shifts are
 * computed when asked for, the same for the same seed.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const credentials = options.credentials ?? DEMO
  const world = new World({
    seed: options.seed ?? 1,
    perDay: options.perDay ?? 110,
    now: options.now ?? (() => new Date()),
  })
  const whiteServer = new WhiteServer(world)
  const commands: string[] = []
  const basic = Buffer.from(`${credentials.login}:${credentials.password}`).toString('base64')

  const server = await startVendorServer<RkeeperFault>({
    port: options.port,
    host: options.host,
    answer,
    broken,
    spoiled,
    state: () => ({ shift: world.openShift, orders: world.openOrders.length }),
    switches: { exportLag: ({ shifts }) => void (world.exportLag = Number(shifts)) },
  })

  function answer({ path, headers, body, json }: VendorRequest): Answer {
    if (path === '/wsserverlp/api/v2/aggregators/Create') {
      const known = headers.aggregatorauthentication === credentials.whiteServerToken
      return known ? whiteServer.answer(json()) : failure('AuthFailed')
    }
    if (path !== '/rk7api/v0/xmlinterface.xml') return text(404, 'Not found')
    if (headers.authorization !== `Basic ${basic}`) return text(401, '')
    commands.push(/CMD="(\w+)"/.exec(body)?.[1] ?? '')
    return { status: 200, type: 'text/xml', body: answerQuery(world, body) }
  }

  return {
    url: server.url,
    credentials,
    world,
    whiteServer,
    requests: server.requests,
    commands,
    fault: (fault) => server.fault(fault),
    clearFaults: () => server.clearFaults(),
    stop: () => server.stop(),
  }
}
