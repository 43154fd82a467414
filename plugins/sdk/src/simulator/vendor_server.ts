import { once } from 'node:events'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { json, text, type Answer } from './answers.ts'
import { brokenAnswer, cutOff, FaultList, type Fault, type VendorFault } from './faults.ts'

/** A request as a simulated vendor reads it. @since 1.0 */
export interface VendorRequest {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: string
  /** The body as JSON; an empty object when there is none. */
  json(): any
  form(): URLSearchParams
}

/** @since 1.0 */
export interface VendorServerOptions<Name extends string = VendorFault> {
  /** 0, the default, takes any free port. */
  port?: number
  host?: string
  /** The vendor itself. */
  answer(request: VendorRequest): Answer | Promise<Answer>
  /** Requests that log in or out: no fault hits them, save those of `loginFaults`. */
  isLogin?(request: VendorRequest): boolean
  loginFaults?: Name[]
  /** Makes all tokens invalid; called by `expired-token` and `unauthorized`. */
  expireTokens?(): void
  /** The vendor's own shape of a fault: `null` for the usual one. */
  broken?(name: Name, request: VendorRequest): Answer | null
  /** What `schema-change` and `duplicate-rows` do to an answer. */
  spoiled?(name: Name, answer: Answer, request: VendorRequest): Answer
  /** More to see under `GET /__sim/state`. */
  state?(query: URLSearchParams): object
  /** More to switch: `POST /__sim/<name>`. */
  switches?: Record<string, (body: any) => void>
}

/** @since 1.0 */
export interface VendorServer<Name extends string = VendorFault> {
  url: string
  fault(fault: Fault<Name>): void
  clearFaults(): void
  /** The last requests, oldest first. */
  readonly requests: { method: string; path: string }[]
  stop(): Promise<void>
}

const REMEMBERED_REQUESTS = 1000
const SLOW = 300

/**
 * The HTTP server of a simulator, with the faults of `FAULTS` and a switch for them at `/__sim/faults`
 * (`POST {"name":"server-error","times":3}`, `DELETE`).
 *
 * @example
 * const server = await startVendorServer({ answer: ({ path }) => path === '/users' ? json(users) : text(404, '') })
 * @since 1.0
 */
export async function startVendorServer<Name extends string = VendorFault>(
  options: VendorServerOptions<Name>
): Promise<VendorServer<Name>> {
  const faults = new FaultList<Name>()
  const requests: { method: string; path: string }[] = []

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch((error) => write(response, text(500, String(error))))
  })

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await read(incoming)
    if (request.path.startsWith('/__sim/')) return write(response, answerControl(request))
    requests.push({ method: request.method, path: request.path })
    if (requests.length > REMEMBERED_REQUESTS) requests.shift()

    const login = options.isLogin?.(request) ?? false
    const ofLogin = (name: Name) => options.loginFaults?.includes(name) ?? false
    const fault = faults.take(request.path, (name) => login === ofLogin(name))
    if (fault === 'timeout') return
    if (fault === 'expired-token' || fault === 'unauthorized') options.expireTokens?.()
    if (fault === 'slow') await wait(SLOW)
    const broken = fault && (options.broken?.(fault, request) ?? brokenAnswer(fault))
    if (broken) return write(response, broken)
    const answer = await options.answer(request)
    if (fault === 'lost-answer') return void response.destroy()
    if (fault === 'cut-off') return write(response, cutOff(answer))
    write(response, fault ? (options.spoiled?.(fault, answer, request) ?? answer) : answer)
  }

  function answerControl({ method, path, query, json: body }: VendorRequest): Answer {
    const what = path.slice('/__sim/'.length)
    if (what === 'faults' && method === 'POST') faults.add(body())
    if (what === 'faults' && method === 'DELETE') faults.clear()
    if (method === 'POST') options.switches?.[what]?.(body())
    return json({ faults: faults.list(), ...options.state?.(query) })
  }

  const host = options.host ?? '127.0.0.1'
  server.listen(options.port ?? 0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host}:${port}`,
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    requests,
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function read(incoming: IncomingMessage): Promise<VendorRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString()
  const url = new URL(incoming.url ?? '/', 'http://simulator')
  return {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    headers: incoming.headers,
    body,
    json: () => JSON.parse(body || '{}'),
    form: () => new URLSearchParams(body),
  }
}

function write(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { 'content-type': answer.type, ...answer.headers })
  response.end(answer.body)
}
