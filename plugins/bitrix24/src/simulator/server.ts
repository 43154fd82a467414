import {
  html,
  json,
  SignIns,
  startVendorServer,
  type Answer,
  type Fault,
  type VendorRequest,
} from '@krug/connector-sdk/simulator'
import { runBatch } from './batch.ts'
import { broken, spoiled, type BitrixFault } from './faults.ts'
import { runMethod, type Portal } from './methods.ts'
import { answerProblem, answerReply, VendorProblem } from './reply.ts'
import { World } from './world.ts'

export interface Credentials {
  clientId: string
  clientSecret: string
  /** The secret part of the address of the inbound webhook. */
  webhookCode: string
}

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
  /** What was opened to the webhook and the application. */
  scopes?: string[]
  admin?: boolean
  /** Registered with the application: where people come back to when they have agreed. */
  redirectUri?: string
  credentials?: Credentials
}

export interface Simulator {
  url: string
  /** The address of the inbound webhook: the whole of it is secret. */
  webhookUrl: string
  credentials: Credentials
  world: World
  portal: Portal
  signIns: SignIns
  requests: { method: string; path: string }[]
  /** The portal has another address from now on. */
  rename(url: string): void
  fault(fault: Fault<BitrixFault>): void
  clearFaults(): void
  stop(): Promise<void>
}

const DEMO: Credentials = {
  clientId: 'local.65f0c0ffee0001.12345678',
  clientSecret: 'b24-demo-secret',
  webhookCode: 'b24demowebhook01',
}
const SCOPES = ['crm', 'user', 'task', 'department']
/** An access token lives an hour. */
const LIFE = 3600
const METHOD = /^\/rest\/(?:\d+\/([\w-]+)\/)?([\w.]+?)(?:\.json)?$/

/** The Bitrix24 portal of an invented event agency, with a year of deals and more; today grows with the clock. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const now = options.now ?? (() => new Date())
  const credentials = options.credentials ?? DEMO
  const signIns = new SignIns({ ...credentials, life: LIFE, now })
  const world = new World({
    seed: options.seed ?? 1,
    now,
    perDay: options.perDay ?? 6,
    days: options.days ?? 400,
  })
  const portal: Portal = {
    world,
    scopes: options.scopes ?? SCOPES,
    admin: options.admin ?? true,
    deletedPipelines: new Set(),
    hiddenDeals: new Set(),
    foreignDeals: new Set(),
    handlers: [],
  }
  let movedTo: string | undefined

  const server = await startVendorServer<BitrixFault>({
    port: options.port,
    host: options.host,
    answer,
    isLogin: ({ path }) => path.startsWith('/oauth'),
    expireTokens: () => signIns.expireAll(),
    broken: (name) => broken(name, now()),
    spoiled: (name, sent, request) => spoiled(name, sent, request, now()),
    state: () => ({
      leads: world.leads.length,
      deals: world.deals.length,
      contacts: world.contacts.length,
      activities: world.tasks.length,
      handlers: portal.handlers,
    }),
  })

  function answer(request: VendorRequest): Answer {
    if (request.path === '/oauth/authorize/') return signInPage(request)
    if (request.path === '/oauth/token/') return answerToken(request)
    if (movedTo) {
      return { ...html(302, ''), headers: { location: new URL(request.path, movedTo).href } }
    }
    return answerMethod(request)
  }

  function answerToken({ query }: VendorRequest): Answer {
    const pair = signIns.exchange(Object.fromEntries(query))
    if (pair === 'client') return answerProblem(400, 'invalid_client')
    if (pair === 'grant') return answerProblem(400, 'invalid_grant')
    const { host } = new URL(server.url)
    const endpoint = { client_endpoint: `${server.url}/rest/`, domain: host, status: 'L' }
    return json({ ...pair, ...endpoint, member_id: 'b24-demo-member' })
  }

  function answerMethod({ path, json: body }: VendorRequest): Answer {
    const [, code, method = ''] = METHOD.exec(path) ?? []
    const { auth, ...params } = body()
    const byApplication = code === undefined
    if (!byApplication && code !== credentials.webhookCode)
      return answerProblem(401, 'NO_AUTH_FOUND')
    if (byApplication && !signIns.has(auth)) return answerProblem(401, 'expired_token')
    const run = (name: string, given: typeof params) =>
      runMethod(portal, name, given, byApplication)
    try {
      return answerReply(method === 'batch' ? runBatch(params, run) : run(method, params))
    } catch (error) {
      if (!(error instanceof VendorProblem)) throw error
      return answerProblem(error.status, error.body.error, error.body)
    }
  }

  /** For the demo: a link for the person who agrees. */
  function signInPage({ query, headers }: VendorRequest): Answer {
    const back = new URL(options.redirectUri ?? 'http://localhost:3333/')
    back.searchParams.set('code', signIns.agree())
    back.searchParams.set('state', query.get('state') ?? '')
    back.searchParams.set('domain', headers.host ?? '')
    return html(
      200,
      `<!DOCTYPE html><html lang="ru"><body><a href="${back.href}">Установить</a></body></html>`
    )
  }

  return {
    url: server.url,
    webhookUrl: `${server.url}/rest/1/${credentials.webhookCode}/`,
    credentials,
    world,
    portal,
    signIns,
    requests: server.requests,
    rename: (url) => void (movedTo = url),
    fault: (fault) => server.fault(fault),
    clearFaults: () => server.clearFaults(),
    stop: () => server.stop(),
  }
}
