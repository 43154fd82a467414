import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { ConfigError } from '@krug/connector-sdk'
import { egressPolicy, guardedTransport } from '@krug/connector-sdk/host'
import { networkError } from '../src/host/failures.ts'
import { SELF_SIGNED } from './self_signed.ts'

const permit = () => {}

async function ask(
  url: string,
  allowed: Parameters<typeof guardedTransport>[0] = {},
  certificate?: string
) {
  const request = {
    url: new URL(url),
    method: 'GET',
    headers: new Headers({ authorization: 'canary', cookie: 'canary' }),
    signal: AbortSignal.timeout(3000),
    permit,
    certificate: () => certificate,
  }
  try {
    return await guardedTransport(allowed)(request)
  } catch (error) {
    throw networkError(error, 'test')
  }
}

async function givenServer(listener: RequestListener) {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

test.group('sdk | egress guard', () => {
  test('refuses {$self}')
    .with([
      'https://127.0.0.1/',
      'https://localhost/',
      'https://10.0.0.5/',
      'https://192.168.1.1/',
      'https://172.16.0.1/',
      'https://169.254.169.254/latest/meta-data/',
      'https://100.64.0.1/',
      'https://0.0.0.0/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://[::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://[fd00::1]/',
      'https://[fe80::1]/',
      'https://[64:ff9b::7f00:1]/',
      'http://93.184.215.14/',
      'https://user:password@93.184.215.14/',
      'ftp://93.184.215.14/',
    ])
    .run((_, url) => assert.rejects(ask(url), ConfigError))

  test('an allowed host is reached, its other ports are not', async ({ cleanup }) => {
    const { server, port } = await givenServer((_, response) => response.end('ok'))
    cleanup(() => void server.close())
    const allowHosts = [`localhost:${port}`]
    const { status } = await ask(`http://localhost:${port}/`, { allowHosts })
    assert.equal(status, 200)
    await assert.rejects(ask(`http://localhost:${port + 1}/`, { allowHosts }), ConfigError)
    await assert.rejects(ask(`http://127.0.0.1:${port}/`, { allowHosts }), ConfigError)
  })

  test('an allowed network is reached', async ({ cleanup }) => {
    const { server, port } = await givenServer((_, response) => response.end('ok'))
    cleanup(() => void server.close())
    const response = await ask(`http://127.0.0.1:${port}/`, { allowNetworks: ['127.0.0.0/8'] })
    assert.equal(response.status, 200)
  })

  test('a redirect into the internal network is refused', async ({ cleanup }) => {
    const { server, port } = await givenServer((_, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
    )
    cleanup(() => void server.close())
    const allowHosts = [`127.0.0.1:${port}`]
    await assert.rejects(ask(`http://127.0.0.1:${port}/`, { allowHosts }), ConfigError)
  })

  test('credentials do not follow a redirect to another host', async ({ cleanup }) => {
    const seen: (string | undefined)[] = []
    const other = await givenServer((request, response) => {
      seen.push(request.headers.authorization, request.headers.cookie)
      response.end('ok')
    })
    const first = await givenServer((_, response) =>
      response.writeHead(302, { location: `http://127.0.0.1:${other.port}/` }).end()
    )
    cleanup(() => void [other.server.close(), first.server.close()])
    await ask(`http://127.0.0.1:${first.port}/`, { allowNetworks: ['127.0.0.0/8'] })
    assert.deepEqual(seen, [undefined, undefined])
  })

  test('the manifest limits a connector to its hosts', () => {
    const manifest = { egress: ['api.example.com', '*.example.org', 'config:baseUrl'] }
    const check = egressPolicy(manifest as never, { baseUrl: 'https://shop.test:8443/x' })
    for (const url of [
      'https://api.example.com/',
      'https://a.example.org/',
      'https://shop.test:8443/',
    ]) {
      assert.doesNotThrow(() => check(new URL(url)))
    }
    for (const url of ['https://example.com/', 'https://example.org/', 'https://shop.test/']) {
      assert.throws(() => check(new URL(url)), ConfigError)
    }
  })

  test('a certificate that nobody signed will do where its fingerprint is known', async ({
    cleanup,
  }) => {
    let asked = 0
    const server = createTlsServer(SELF_SIGNED, (_, response) => {
      asked++
      response.end('ok')
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    cleanup(() => void server.close())
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const allowed = { allowNetworks: ['127.0.0.0/8'] }

    await assert.rejects(ask(url, allowed), ConfigError)
    await assert.rejects(ask(url, allowed, 'ab'.repeat(32)), (error) => {
      return error instanceof ConfigError && error.message.includes(SELF_SIGNED.fingerprint)
    })
    assert.equal(asked, 0)
    const bare = SELF_SIGNED.fingerprint.replaceAll(':', '').toLowerCase()
    const { status } = await ask(url, allowed, bare)
    assert.equal(status, 200)
  })
})
