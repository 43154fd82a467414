import { createServer, type Server } from 'node:http'
import { health } from '#operation/health/checks'
import { maySeeMetrics } from '#operation/metrics/settings'
import { registry } from '#shared/telemetry/metrics'

interface Answer {
  status: number
  type?: string
  body: string
}

/** Health and metrics of a process that serves no requests. */
export class WorkerServer {
  #server?: Server

  async start(host: string, port: number) {
    const server = createServer((request, response) => {
      const address = request.socket.remoteAddress
      void answerTo(request.url, request.headers.authorization, address).then(
        ({ status, type = 'application/json', body }) =>
          response.writeHead(status, { 'content-type': type }).end(body),
        () => response.writeHead(500).end()
      )
    })
    await new Promise<void>((ready, fail) =>
      server.once('error', fail).listen(port, host, () => ready())
    )
    this.#server = server
  }

  stop() {
    this.#server?.close()
    this.#server?.closeAllConnections()
  }
}

async function answerTo(url?: string, authorization?: string, address?: string): Promise<Answer> {
  if (url === '/health/live') return { status: 200, body: JSON.stringify({ status: 'ok' }) }
  if (url === '/health/ready') {
    const { ready, body } = await health()
    return { status: ready ? 200 : 503, body: JSON.stringify(body) }
  }
  if (url === '/metrics' && maySeeMetrics(authorization, address))
    return { status: 200, type: registry.contentType, body: await registry.metrics() }
  return { status: 404, body: '{}' }
}
