import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

const LOOK_MILLISECONDS = 100

/** A load balancer as simple as they come: in turn to those that say they are ready. It tries nothing again. */
export async function startBalancer(addresses: string[]) {
  let ready = [...addresses]
  let turn = 0
  const agent = new Agent({ keepAlive: true })

  const look = async () => {
    const found = await Promise.all(
      addresses.map(async (address) => {
        const answer = await fetch(`${address}/health/ready`).catch(() => undefined)
        return answer?.ok ? [address] : []
      })
    )
    ready = found.flat()
  }
  const looking = setInterval(() => void look(), LOOK_MILLISECONDS)

  const server = createServer((asked, answer) => {
    const to = ready[turn++ % ready.length]
    if (!to) return answer.writeHead(502).end('nobody is ready')
    const { method, headers, url } = asked
    const passed = request(to + url, { method, headers, agent }, (got) => {
      answer.writeHead(got.statusCode!, got.headers)
      got.pipe(answer)
    })
    passed.on('error', (error) => answer.writeHead(502).end(`${to}: ${error.message}`))
    asked.pipe(passed)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    serves: (address: string) => ready.includes(address),
    close: () => {
      clearInterval(looking)
      server.close()
      server.closeAllConnections()
      agent.destroy()
    },
  }
}
