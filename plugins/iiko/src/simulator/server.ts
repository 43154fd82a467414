import {
  startVendorServer,
  text,
  type Fault,
  type VendorRequest,
} from '@krug/connector-sdk/simulator'
import { answerApi } from './api.ts'
import { broken, spoiled, type IikoFault } from './faults.ts'
import { Seats, type Credentials } from './seats.ts'
import { shiftsOf } from './shifts.ts'
import { makeVenues } from './venue_data.ts'
import { daysFrom, World, type DayTotals } from './world.ts'

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
  fault(fault: Fault<IikoFault>): void
  clearFaults(): void
  /** Raise it, and receipts of the last days change or vanish. */
  revision: number
  readonly openSeats: number
  readonly requests: { method: string; path: string }[]
  /** What was really sold; both days included. */
  totals(from: string, to: string): DayTotals[]
  /** Keys of the orders that a reader must find; both days included. */
  orderKeys(from: string, to: string): string[]
  /** Those of them that the present revision has corrected. */
  changedKeys(from: string, to: string): string[]
  /** Ids of the cash shifts that a reader must find; both days included. */
  shiftKeys(from: string, to: string): string[]
  /** Deletes an employee, a group or a dish. */
  remove(id: string): void
}

export interface Simulator {
  url: string
  credentials: Credentials
  control: SimulatorControl
  stop(): Promise<void>
}

const API = '/resto/api/'

/**
 * An iikoServer of an invented group of restaurants, with thirteen months of sales and more: they are computed when
 * asked for, the same for the same seed, and today grows with the clock.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const credentials = options.credentials ?? { login: 'krug', password: 'resto-demo' }
  const seats = new Seats(credentials, options.seats ?? 3)
  const world = new World({
    seed: options.seed ?? 1,
    receiptsPerDay: options.receiptsPerDay ?? 85,
    venues: makeVenues(options.venues ?? 3),
    now: options.now ?? (() => new Date()),
  })

  const server = await startVendorServer<IikoFault>({
    port: options.port,
    host: options.host,
    answer,
    isLogin: ({ path }) => /\/(auth|logout)$/.test(path),
    loginFaults: ['no-seat'],
    expireTokens: () => seats.expireAll(),
    broken,
    spoiled,
    switches: { revision: () => world.revision++ },
    state: (query) => {
      const from = query.get('from')
      return {
        revision: world.revision,
        openSeats: seats.open,
        totals: from ? world.totals(from, query.get('to') ?? from) : undefined,
      }
    },
  })

  function answer(request: VendorRequest) {
    if (!request.path.startsWith(API)) return text(404, 'Not found')
    const path = request.path.slice(API.length)
    if (path === 'auth') return answerLogin(request)
    const token = tokenOf(request)
    if (!seats.has(token)) return text(401, 'Token is expired or invalid')
    if (path === 'logout') {
      seats.logout(token)
      return text(200, '')
    }
    return answerApi(world, path, request)
  }

  function answerLogin({ body, form, query }: VendorRequest) {
    const values = body ? form() : query
    const token = seats.login(values.get('login'), values.get('pass'))
    if (token === 'refused') return text(401, 'Неверный логин или пароль')
    if (token === 'full') return text(403, 'No free connections for module 2000 in the license')
    return text(200, token)
  }

  return {
    url: server.url,
    credentials,
    control: {
      fault: (fault) => server.fault(fault),
      clearFaults: () => server.clearFaults(),
      get revision() {
        return world.revision
      },
      set revision(value) {
        world.revision = value
      },
      get openSeats() {
        return seats.open
      },
      requests: server.requests,
      totals: (from, to) => world.totals(from, to),
      orderKeys: (from, to) => world.orderKeys(from, to),
      changedKeys: (from, to) => world.changedKeys(from, to),
      shiftKeys: (from, to) =>
        daysFrom(from, to).flatMap((day) => shiftsOf(world, day).map(({ id }) => id)),
      remove: (id) => void world.removed.add(id),
    },
    stop: () => server.stop(),
  }
}

function tokenOf({ headers, query }: VendorRequest): string | null {
  const cookie = /(?:^|;\s*)key=([^;]+)/.exec(headers.cookie ?? '')?.[1]
  return cookie ?? query.get('key')
}
