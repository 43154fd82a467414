import { once } from 'node:events'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { KEY, RIGHT } from '#tests/helpers/certificates'

/** What goes wrong on the wire, below anything that a vendor says: in place of its answer, or with the connection. */
export interface WireFault {
  answer?: (response: ServerResponse, answer: Buffer) => void
  certificate?: string
}

/** An HTTPS server in front of a vendor, which gives its answers until it is told to break. */
export async function frontOf(vendorUrl: string) {
  let fault: WireFault | null = null
  let path = ''
  let passing = 0
  const server = createServer({ key: KEY, cert: RIGHT }, async (request, response) => {
    const hit = fault !== null && request.url!.includes(path) && passing-- <= 0
    if (hit && fault!.certificate) {
      server.setSecureContext({ key: KEY, cert: fault!.certificate })
      // All of them: another that is kept open knows the former certificate.
      server.closeAllConnections()
      return
    }
    const body = await Buffer.concat(await request.toArray())
    const { host, ...headers } = request.headers as Record<string, string>
    const answer = await fetch(new URL(request.url!, vendorUrl), {
      method: request.method,
      headers: without(headers, 'connection', 'content-length', 'transfer-encoding'),
      body: body.length > 0 ? body : undefined,
    })
    const told = Buffer.from(await answer.arrayBuffer())
    if (hit) return fault!.answer!(response, told)
    const kept: OutgoingHttpHeaders = { 'content-type': answer.headers.get('content-type')! }
    response.writeHead(answer.status, kept).end(told)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    url: `https://127.0.0.1:${port}`,
    /** Breaks requests whose path contains this, after some that pass. */
    break(how: WireFault, at: { path: string; after: number }) {
      ;[fault, path, passing] = [how, at.path, at.after]
    },
    mend() {
      fault = null
      server.setSecureContext({ key: KEY, cert: RIGHT })
      server.closeAllConnections()
    },
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function without(headers: Record<string, string>, ...names: string[]) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))
}
