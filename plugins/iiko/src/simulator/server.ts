import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { answerApi } from './api.ts'
import { brokenAnswer, FaultList, pauseOf, spoiled, text, write, type Fault } from './faults.ts'
import { Seats, type Credentials } from './seats.ts'
import { makeVenues } from './venue_data.ts'
import { World, type DayTotals } from './world.ts'

export interface SimulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number
  host?: string
  seed?: number | string
  now?: () => Date
  venues?: number
  /** Of a venue of average size on an average day. */
  receiptsPerDay?: number
  /** Places of the licence. */
  seats?: number
  credentials?: Credentials
}

export interface SimulatorControl {
  fault(fault: Fault): void
  clearFaults(): void
  /** Raise it, and receipts of the last days change or vanish. */
  revision: number
  readonly openSeats: number
  readonly requests: { method: string; path: string }[]
  /** What was really sold; both days included. */
  totals(from: string, to: string): DayTotals[]
}

export interface Simulator {
  url: string
  credentials: Credentials
  control: SimulatorControl
  stop(): Promise<void>
}

const API = '/resto/api/'
const REMEMBERED_REQUESTS = 1000

/**
 * An iikoServer of an invented group of restaurants, with thirteen months of sales and more: they are computed when
 * asked for, the same for the same seed, and today grows with the clock.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const credentials = options.credentials ?? { login: 'krug', password: 'resto-demo' }
  const seats = new Seats(credentials, options.seats ?? 3)
  const faults = new FaultList()
  const world = new World({
    seed: options.seed ?? 1,
    receiptsPerDay: options.receiptsPerDay ?? 85,
    venues: makeVenues(options.venues ?? 3),
    now: options.now ?? (() => new Date()),
  })
  const control: SimulatorControl = {
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    get revision() {
      return world.revision
    },
    set revision(value) {
      world.revision = value
    },
    get openSeats() {
      return seats.open
    },
    requests: [],
    totals: (from, to) => world.totals(from, to),
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error) => write(response, text(500, String(error))))
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://simulator')
    const body = await bodyOf(request)
    if (url.pathname.startsWith('/__sim/'))
      return write(response, answerControl(request, url, body))
    control.requests.push({ method: request.method ?? 'GET', path: url.pathname })
    if (control.requests.length > REMEMBERED_REQUESTS) control.requests.shift()

    const fault = faults.take(url.pathname)
    if (fault === 'timeout') return
    if (fault === 'expired-token') seats.expireAll()
    const pause = pauseOf(fault)
    if (pause) await wait(pause)
    const broken = fault && brokenAnswer(fault)
    if (broken) return write(response, broken)
    const answer = answerVendor(request, url, body)
    write(response, fault ? spoiled(fault, answer) : answer)
  }

  function answerVendor(request: IncomingMessage, url: URL, body: string) {
    if (!url.pathname.startsWith(API)) return text(404, 'Not found')
    const path = url.pathname.slice(API.length)
    if (path === 'auth') return answerLogin(url, body)
    const token = tokenOf(request, url)
    if (!seats.has(token)) return text(401, 'Token is expired or invalid')
    if (path === 'logout') {
      seats.logout(token)
      return text(200, '')
    }
    return answerApi(world, path, body)
  }

  function answerLogin(url: URL, body: string) {
    const values = body ? new URLSearchParams(body) : url.searchParams
    const token = seats.login(values.get('login'), values.get('pass'))
    if (token === 'refused') return text(401, 'Неверный логин или пароль')
    if (token === 'full') return text(403, 'No free connections for module 2000 in the license')
    return text(200, token)
  }

  function answerControl(request: IncomingMessage, url: URL, body: string) {
    const what = url.pathname.slice('/__sim/'.length)
    if (what === 'faults' && request.method === 'POST') control.fault(JSON.parse(body))
    if (what === 'faults' && request.method === 'DELETE') control.clearFaults()
    if (what === 'revision' && request.method === 'POST') control.revision++
    const from = url.searchParams.get('from')
    const state = {
      faults: faults.list(),
      revision: control.revision,
      openSeats: control.openSeats,
      totals: from ? control.totals(from, url.searchParams.get('to') ?? from) : undefined,
    }
    return { status: 200, type: 'application/json' as const, body: JSON.stringify(state) }
  }

  const host = options.host ?? '127.0.0.1'
  server.listen(options.port ?? 0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host}:${port}`,
    credentials,
    control,
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function tokenOf(request: IncomingMessage, url: URL): string | null {
  const cookie = /(?:^|;\s*)key=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]
  return cookie ?? url.searchParams.get('key')
}
