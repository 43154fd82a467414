import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import type { Connector, Page, Plugin, ReadRequest } from '../contract.ts'
import { secretFields } from '../host/index.ts'
import { createHarness, type Harness, type HarnessOptions } from './harness.ts'
import type { ConformanceOptions, SimulatedVendor } from './simulated_vendor.ts'

/** One thing that a connector has to do right: passes, or throws what is wrong. */
export interface Check {
  title: string
  run(): Promise<void>
}

export type Pages = Page<any, any>[]

/** What the checks of one plugin share. */
export interface Kit {
  plugin: Plugin
  connector: Connector<any, any>
  options: ConformanceOptions
  streams: string[]
  /** Valid while the checks run. */
  readonly vendor: SimulatedVendor
  open(more?: Partial<HarnessOptions>): Promise<Harness>
  /** Runs `work` in a run that is closed afterwards, and checks what must hold for every run. */
  run<T>(work: (harness: Harness) => Promise<T>, more?: Partial<HarnessOptions>): Promise<T>
  requestOf(stream: string): Partial<ReadRequest<any>>
  readAll(stream: string, more?: Partial<HarnessOptions>): Promise<Pages>
  /** No secret, and for a medical source nothing of what was planted. */
  assertClean(text: string): void
}

/** @param vendor answers the running simulator. */
export async function createKit(
  plugin: Plugin,
  options: ConformanceOptions,
  vendor: () => SimulatedVendor
): Promise<Kit> {
  const connector = await plugin.load()
  const secrets = secretFields(connector)

  const kit: Kit = {
    plugin,
    connector,
    options,
    streams: Object.keys(connector.streams),
    get vendor() {
      return vendor()
    },
    open: (more = {}) =>
      createHarness({
        connector,
        values: kit.vendor.values,
        now: options.now,
        allowHosts: [new URL(kit.vendor.url).host],
        firstLogin: kit.vendor.login?.(),
        ...more,
      }),
    async run(work, more) {
      const harness = await kit.open(more)
      try {
        return await work(harness)
      } catch (error) {
        kit.assertClean(inspect(error, { depth: 5 }))
        throw error
      } finally {
        kit.vendor.clearFaults()
        await harness.close()
        kit.assertClean(harness.logs.join('\n'))
        const { host } = new URL(kit.vendor.url)
        assert.ok(
          harness.visited.every((url) => url.host === host),
          'a host beside the vendor was called'
        )
        assert.equal(kit.vendor.openLogins?.() ?? 0, 0, 'a login stayed open')
      }
    },
    requestOf: (stream) => options.requests?.[stream] ?? {},
    readAll: (stream, more) =>
      kit.run((harness) => Array.fromAsync(harness.read(stream, kit.requestOf(stream))), more),
    assertClean(text) {
      for (const name of secrets) {
        const value = String(kit.vendor.values[name] ?? '')
        const sha1 = createHash('sha1').update(value).digest('hex')
        assert.ok(!value || !text.includes(value), `${name} was written down`)
        assert.ok(!value || !text.includes(sha1), `the hash of ${name} was written down`)
      }
      for (const planted of kit.vendor.planted ?? []) {
        assert.ok(!text.includes(planted), `“${planted}” left the plugin`)
      }
    },
  }
  return kit
}

/** Records as the host would hold them in the end, whatever the pages were. */
export function contentOf(pages: Pages) {
  return pages.flatMap(({ upserts }) => upserts.map((record) => JSON.stringify(record))).toSorted()
}

export function idsOf(pages: Pages): string[] {
  return pages.flatMap(({ upserts }) => upserts.map((record) => record.externalId)).toSorted()
}

export function windowsOf(pages: Pages) {
  const windows = pages.flatMap((page) => page.closes ?? [])
  return windows.map(({ venueExternalId, date }) => `${venueExternalId} ${date}`).toSorted()
}
