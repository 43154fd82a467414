import {
  html,
  SignIns,
  startVendorServer,
  type Answer,
  type Fault,
  type VendorRequest,
} from '@krug/connector-sdk/simulator'
import { answerApi } from './api.ts'
import { broken, spoiled, type AmoFault } from './faults.ts'
import { answerToken, LIFE, problem, type Credentials } from './tokens.ts'
import { World } from './world.ts'

export interface SimulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number
  host?: string
  seed?: number | string
  now?: () => Date
  /** New requests on an average working day. */
  perDay?: number
  /** How far the history goes back. */
  days?: number
  maxPage?: number
  filters?: boolean
  minorUnits?: boolean
  /** Registered with the integration: where people come back to when they have agreed. */
  redirectUri?: string
  /** Where links to the next page lead. */
  linkHost?: string
  credentials?: Credentials
}

export interface Simulator {
  url: string
  credentials: Credentials
  world: World
  signIns: SignIns
  requests: { method: string; path: string }[]
  fault(fault: Fault<AmoFault>): void
  clearFaults(): void
  stop(): Promise<void>
}

const DEMO: Credentials = {
  clientId: '11111111-2222-4333-8444-555555555555',
  clientSecret: 'amo-demo-secret',
  token: 'amo-demo-token',
}

/** The amoCRM account of an invented event agency, with a year of deals and more; today grows with the clock. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const now = options.now ?? (() => new Date())
  const credentials = options.credentials ?? DEMO
  const signIns = new SignIns({ ...credentials, life: LIFE, now })
  const world = new World({
    seed: options.seed ?? 1,
    now,
    perDay: options.perDay ?? 6,
    days: options.days ?? 400,
    minorUnits: options.minorUnits ?? false,
  })
  const webhooks = new Map<string, string[]>()

  const server = await startVendorServer<AmoFault>({
    port: options.port,
    host: options.host,
    answer,
    isLogin: ({ path }) => path.startsWith('/oauth'),
    expireTokens: () => signIns.expireAll(),
    broken,
    spoiled,
    state: () => ({
      deals: world.liveDeals.length,
      contacts: world.liveContacts.length,
      tasks: world.liveTasks.length,
      webhooks: [...webhooks.keys()],
    }),
  })
  const settings = {
    filters: options.filters ?? true,
    maxPage: options.maxPage ?? 250,
    linkHost: options.linkHost ?? server.url,
  }

  function answer(request: VendorRequest): Answer {
    const { path, headers, json } = request
    if (path === '/oauth') return signInPage(request)
    if (path === '/oauth2/access_token') return answerToken(signIns, json())
    if (!path.startsWith('/api/v4/')) return html(404, '<html><body>404</body></html>')
    if (!mayEnter(headers.authorization)) return problem(401, 'Unauthorized')
    return answerApi({ world, settings, webhooks }, request)
  }

  function mayEnter(header: string | undefined): boolean {
    const token = header?.replace(/^Bearer /, '')
    return token === credentials.token || signIns.has(token)
  }

  /** For the demo: a link for the person who agrees. */
  function signInPage({ query, headers }: VendorRequest) {
    const back = new URL(options.redirectUri ?? 'http://localhost:3333/')
    back.searchParams.set('code', signIns.agree())
    back.searchParams.set('state', query.get('state') ?? '')
    back.searchParams.set('referer', headers.host ?? '')
    back.searchParams.set('client_id', query.get('client_id') ?? '')
    return html(
      200,
      `<!DOCTYPE html><html lang="ru"><body><a href="${back.href}">Разрешить</a></body></html>`
    )
  }

  return {
    url: server.url,
    credentials,
    world,
    signIns,
    requests: server.requests,
    fault: (fault) => server.fault(fault),
    clearFaults: () => server.clearFaults(),
    stop: () => server.stop(),
  }
}
