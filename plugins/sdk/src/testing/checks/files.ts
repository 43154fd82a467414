import assert from 'node:assert/strict'
import type { Connector } from '../../contract.ts'
import { createHarness } from '../harness.ts'
import { contentOf, idsOf, type Check, type Pages } from '../kit.ts'
import type { FileConformanceOptions, FileVendor } from '../simulated_vendor.ts'
import { assertCursors, assertRecords } from './reading.ts'

/** What holds for a connector that reads what a person uploaded. */
export function fileChecks(
  connector: Connector<any, any>,
  options: FileConformanceOptions,
  vendor: () => FileVendor
): Check[] {
  async function read(stream: string, resume: any = null): Promise<Pages> {
    const { file, values } = vendor().files[stream]!
    const harness = await createHarness({ connector, values, now: options.now, file })
    const pages = await Array.fromAsync(harness.read(stream, { resume }))
    await harness.close()
    return pages
  }

  return Object.entries(connector.streams).flatMap(([stream, { emits, cursor }]) => [
    {
      title: `${stream}: all records of the file, valid, sealed and there once`,
      async run() {
        const pages = await read(stream)
        await assertRecords(emits, pages)
        assert.deepEqual(idsOf(pages), vendor().files[stream]!.records.toSorted())
      },
    },
    {
      title: `${stream}: cursors are flat and survive storage`,
      async run() {
        await assertCursors(cursor, await read(stream))
      },
    },
    {
      title: `${stream}: a run goes on from every checkpoint`,
      async run() {
        const whole = await read(stream)
        for (let stop = 1; stop <= whole.length; stop++) {
          const resume = JSON.parse(JSON.stringify(whole[stop - 1]!.cursor))
          const joined = [...whole.slice(0, stop), ...(await read(stream, resume))]
          assert.deepEqual(contentOf(joined), contentOf(whole), `resumed behind page ${stop}`)
        }
      },
    },
    {
      title: `${stream}: a file shows what it would become`,
      async run() {
        const { file, values } = vendor().files[stream]!
        const harness = await createHarness({ connector, values, now: options.now, file })
        const { rows } = await connector.upload!.preview(file, harness.ctx.config, 20)
        assert.ok(rows.length > 0)
        assert.ok(rows.some(({ record }) => record))
        await harness.close()
      },
    },
  ])
}
