import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { test } from '@japa/runner'
import type { Page, Plugin } from '../contract.ts'
import type { ConnectorError } from '../errors.ts'
import { ConfigError, RateLimitedError, TransientError, UpstreamContractError } from '../errors.ts'
import { configJsonSchema, isSealed, parseConfig, secretFields } from '../host/index.ts'
import { validateRecord } from '../validate_record.ts'
import { createHarness, type Harness, type HarnessOptions } from './harness.ts'
import type { ConformanceOptions, SimulatedVendor, VendorFault } from './simulated_vendor.ts'

const CREDENTIAL = /pass|secret|token|api_?key|^key$/i
/** Faults after which the same run must still give all records. */
const PASSING: VendorFault[] = [
  'rate-limited',
  'rate-limited-bare',
  'server-error',
  'cut-off',
  'html-502',
  'expired-token',
  'duplicate-rows',
  'timeout',
]
const LASTING: [VendorFault, new (...args: never[]) => ConnectorError][] = [
  ['server-error', TransientError],
  ['cut-off', TransientError],
  ['html-502', TransientError],
  ['html', ConfigError],
  ['rate-limited-long', RateLimitedError],
  ['schema-change', UpstreamContractError],
]
/** Long enough for an answer of the simulator, short enough to wait for. */
const TIMEOUT = { timeoutSeconds: 0.5, maxTimeoutSeconds: 0.5 }

/**
 * Registers the tests that every connector has to pass, run against its simulator.
 *
 * @example
 * conformance(plugin, { start: startVendor, now: new Date('2026-03-05T12:00:00Z'), refused: [] })
 * @since 1.0
 */
export async function conformance(plugin: Plugin, options: ConformanceOptions): Promise<void> {
  const connector = await plugin.load()
  const { id } = plugin.manifest
  const streams = Object.keys(connector.streams)
  const without = new Set(options.without)
  let vendor: SimulatedVendor

  const open = (more: Partial<HarnessOptions> = {}) =>
    createHarness({
      connector,
      values: vendor.values,
      now: options.now,
      allowHosts: [new URL(vendor.url).host],
      ...more,
    })
  const requestOf = (stream: string) => options.requests?.[stream] ?? {}

  /** Runs `work` in a run that is closed afterwards, and checks what must hold for every run. */
  async function run<T>(work: (harness: Harness) => Promise<T>, more?: Partial<HarnessOptions>) {
    const harness = await open(more)
    try {
      return await work(harness)
    } catch (error) {
      assertNoSecrets(inspect(error, { depth: 5 }))
      throw error
    } finally {
      vendor.clearFaults()
      await harness.close()
      assertNoSecrets(harness.logs.join('\n'))
      const host = new URL(vendor.url).host
      assert.ok(harness.visited.every((url) => url.host === host))
      assert.equal(vendor.openLogins?.() ?? 0, 0, 'a login stayed open')
    }
  }

  function assertNoSecrets(text: string) {
    for (const name of secretFields(connector)) {
      const value = String(vendor.values[name] ?? '')
      const sha1 = createHash('sha1').update(value).digest('hex')
      assert.ok(!value || !text.includes(value), `${name} was written down`)
      assert.ok(!value || !text.includes(sha1), `the hash of ${name} was written down`)
    }
  }

  const readAll = (stream: string, more?: Partial<HarnessOptions>) =>
    run((harness) => collect(harness.read(stream, requestOf(stream))), more)

  test.group(`${id} | description`, () => {
    test('every field and stream has a label in both languages', () => {
      const { properties = {} } = configJsonSchema(connector) as { properties?: object }
      for (const lang of [plugin.lang.ru, plugin.lang.en]) {
        assert.deepEqual(Object.keys(lang.fields).toSorted(), Object.keys(properties).toSorted())
        assert.deepEqual(Object.keys(lang.streams).toSorted(), streams.toSorted())
      }
    })

    test('fields that look like credentials are write-only', () => {
      const { properties = {} } = configJsonSchema(connector) as { properties?: object }
      const suspicious = Object.keys(properties).filter((name) => CREDENTIAL.test(name))
      assert.deepEqual(suspicious.toSorted(), secretFields(connector).toSorted())
    })
  })

  test.group(`${id} | against the simulator`, (group) => {
    group.setup(async () => {
      vendor = await options.start()
    })
    group.teardown(() => vendor.stop())

    test('settings print without their secrets', async () => {
      const config = await parseConfig(connector, { values: vendor.values })
      assertNoSecrets(inspect(config, { depth: 9 }) + JSON.stringify(config))
    })

    test('check says yes to settings that work', async () => {
      const result = await run((harness) => connector.check(harness.ctx))
      assert.ok(result.ok, JSON.stringify(result))
      assert.ok(result.account)
    })

    test('check says why settings do not work')
      .with(options.refused)
      .run(async (_, { values, reason }) => {
        const all = { ...vendor.values, ...values }
        const result = await run((harness) => connector.check(harness.ctx), { values: all })
        assert.ok(!result.ok)
        assert.equal(result.reason, reason)
        assert.ok(result.hint.ru && result.hint.en)
      })

    test('{$self}: all records are valid, sealed and there once')
      .with(streams)
      .run(async (_, stream) => {
        const pages = await readAll(stream)
        assert.ok(pages.length > 0)
        const kind = connector.streams[stream]!.emits
        const ids = new Set<string>()
        for (const record of pages.flatMap((page) => page.upserts)) {
          assert.ok(isSealed(record))
          const result = await validateRecord(kind, record)
          assert.ok(result.ok, inspect(result))
          assert.ok(!ids.has(record.externalId), `${record.externalId} came twice`)
          ids.add(record.externalId)
        }
      })

    test('{$self}: cursors are flat and survive storage')
      .with(streams)
      .run(async (_, stream) => {
        for (const { cursor } of await readAll(stream)) {
          const stored = JSON.parse(JSON.stringify(cursor))
          const result = await connector.streams[stream]!.cursor['~standard'].validate(stored)
          assert.ok(!result.issues)
          assert.deepEqual(result.value, cursor)
          assert.ok(Object.values(cursor).every((value) => typeof value !== 'object'))
        }
      })

    test('{$self}: reading again gives the same')
      .with(streams)
      .run(async (_, stream) => {
        assert.deepEqual(contentOf(await readAll(stream)), contentOf(await readAll(stream)))
      })

    test('{$self}: a run goes on from every checkpoint')
      .with(streams)
      .run(async (_, stream) => {
        const whole = await readAll(stream)
        for (let stop = 1; stop <= whole.length; stop++) {
          const resume = JSON.parse(JSON.stringify(whole[stop - 1]!.cursor))
          const rest = await run((harness) =>
            collect(harness.read(stream, { ...requestOf(stream), resume }))
          )
          const joined = [...whole.slice(0, stop), ...rest]
          assert.deepEqual(contentOf(joined), contentOf(whole), `resumed behind page ${stop}`)
          assert.deepEqual(windowsOf(joined), windowsOf(whole))
        }
      })

    test('nothing is lost or doubled by a passing fault: {$self}')
      .with(PASSING.filter((fault) => !without.has(fault)))
      .run(async (_, name) => {
        for (const stream of streams) {
          const whole = await readAll(stream)
          for (const after of [0, 2]) {
            vendor.fault({ name, after })
            const limits = name === 'timeout' ? TIMEOUT : undefined
            const pages = await readAll(stream, { limits })
            assert.deepEqual(contentOf(pages), contentOf(whole), `${stream}, request ${after}`)
            assert.deepEqual(windowsOf(pages), windowsOf(whole))
          }
        }
      })

    test('a lasting fault ends the run with the right error: {name}')
      .with(LASTING.map(([name, expected]) => ({ name, expected })))
      .run(async (_, { name, expected }) => {
        if (without.has(name)) return
        for (const stream of streams) {
          vendor.fault({ name, times: Infinity })
          const error = await readAll(stream).then(
            () => assert.fail(`${stream} took the fault for an answer`),
            (reason) => reason
          )
          assert.ok(error instanceof expected, `${stream}: ${inspect(error)}`)
          assert.ok(error.text.ru && error.text.en)
        }
      })

    test('a cancelled run ends at once and gives its login back').run(async () => {
      for (const stream of streams) {
        const harness = await open()
        await assert.rejects(async () => {
          for await (const page of harness.read(stream, requestOf(stream))) {
            assert.ok(page)
            harness.abort()
            harness.ctx.signal.throwIfAborted()
          }
        })
        await harness.close()
        assert.equal(vendor.openLogins?.() ?? 0, 0)
      }
    })
  })
}

async function collect(pages: AsyncIterable<Page<any, any>>): Promise<Page<any, any>[]> {
  return Array.fromAsync(pages)
}

/** Records as the host would hold them in the end, whatever the pages were. */
function contentOf(pages: Page<any, any>[]) {
  const records = pages.flatMap((page) => page.upserts.map((record) => JSON.stringify(record)))
  return records.toSorted()
}

function windowsOf(pages: Page<any, any>[]) {
  const windows = pages.flatMap((page) => page.closes ?? [])
  return windows.map(({ venueExternalId, date }) => `${venueExternalId} ${date}`).toSorted()
}
