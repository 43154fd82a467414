import {
  html,
  startVendorServer,
  type Answer,
  type Fault,
  type VendorRequest,
} from '@krug/connector-sdk/simulator'
import { CONFIGURATIONS } from './configurations.ts'
import { broken, spoiled, type OnecFault } from './faults.ts'
import { answerOData, type Quirks } from './odata.ts'
import { answerService } from './own_service.ts'
import { World } from './world.ts'

export interface SimulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number
  host?: string
  seed?: number | string
  now?: () => Date
  configuration?: keyof typeof CONFIGURATIONS
  /** Receipts of an average day. */
  perDay?: number
  /** How far back documents go. */
  days?: number
  credentials?: Credentials
}

export interface Credentials {
  login: string
  password: string
}

export interface Simulator {
  url: string
  credentials: Credentials
  world: World
  quirks: Quirks
  requests: { method: string; path: string }[]
  fault(fault: Fault<OnecFault>): void
  clearFaults(): void
  stop(): Promise<void>
}

const DEMO: Credentials = { login: 'Круг', password: 'пароль-demo' }
const PUBLICATION = '/lavka'

/**
 * A 1C base of two invented shops, published as `/lavka` with its standard OData and with our own HTTP service. Documents are
 * computed when asked for, the same for the same seed.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const credentials = options.credentials ?? DEMO
  const configuration = CONFIGURATIONS[options.configuration ?? 'retail']
  const world = new World({
    seed: options.seed ?? 1,
    perDay: options.perDay ?? 90,
    days: options.days ?? 400,
    now: options.now ?? (() => new Date()),
  })
  const quirks: Quirks = { noFilter: false, noOrder: false, onlyReports: false, hidden: new Set() }
  const basic = Buffer.from(`${credentials.login}:${credentials.password}`).toString('base64')

  const server = await startVendorServer<OnecFault>({
    port: options.port,
    host: options.host,
    answer,
    broken,
    spoiled,
    state: () => ({ now: world.localTime, firstDay: world.firstDay }),
    switches: { receipt: ({ date }) => void world.add(date) },
  })

  function answer(request: VendorRequest): Answer {
    const { path, headers } = request
    if (!path.startsWith(PUBLICATION)) return html(404, '<html><body>404 Not Found</body></html>')
    if (headers.authorization !== `Basic ${basic}`)
      return { status: 401, type: 'text/html', body: '' }
    if (path.startsWith(`${PUBLICATION}/odata/`))
      return answerOData(world, configuration, quirks, request)
    if (path.startsWith(`${PUBLICATION}/hs/krug/v1/`)) return answerService(world, request)
    return html(404, '<html><body>404 Not Found</body></html>')
  }

  return {
    url: `${server.url}${PUBLICATION}`,
    credentials,
    world,
    quirks,
    requests: server.requests,
    fault: (fault) => server.fault(fault),
    clearFaults: () => server.clearFaults(),
    stop: () => server.stop(),
  }
}
