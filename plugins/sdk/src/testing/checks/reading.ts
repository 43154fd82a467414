import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import type { Kind, Schema } from '../../contract.ts'
import { isSealed } from '../../host/index.ts'
import { validateRecord } from '../../validate_record.ts'
import { contentOf, idsOf, windowsOf, type Check, type Kit, type Pages } from '../kit.ts'

/** Vendors' clocks are never ours. */
const SKEWS = [0, 300, -300]
const OVERLAP = 3600

/** Full reads, resumed reads, incremental reads, cancellation. */
export function readingChecks(kit: Kit): Check[] {
  return [
    ...kit.streams.flatMap((stream) => streamChecks(kit, stream)),
    {
      title: 'a cancelled run ends at once and gives its login back',
      async run() {
        for (const stream of kit.streams) await cancelled(kit, stream)
      },
    },
  ]
}

function streamChecks(kit: Kit, stream: string): Check[] {
  const { emits, cursor, modes, deletes } = kit.connector.streams[stream]!
  const checks: Check[] = [
    {
      title: `${stream}: all records of the vendor, valid, sealed and there once`,
      async run() {
        const pages = await kit.readAll(stream)
        await assertRecords(emits, pages)
        assert.deepEqual(idsOf(pages), [...(await kit.vendor.records(stream))].toSorted())
        kit.assertClean(JSON.stringify(pages))
      },
    },
    {
      title: `${stream}: cursors are flat and survive storage`,
      async run() {
        await assertCursors(cursor, await kit.readAll(stream))
      },
    },
    {
      title: `${stream}: reading again gives the same`,
      async run() {
        assert.deepEqual(contentOf(await kit.readAll(stream)), contentOf(await kit.readAll(stream)))
      },
    },
    {
      title: `${stream}: a run goes on from every checkpoint`,
      run: () => resumed(kit, stream),
    },
  ]
  if (modes.includes('incremental')) {
    checks.push({
      title: `${stream}: an incremental read brings what changed, whatever the vendor's clock says`,
      run: () => incremental(kit, stream),
    })
  }
  if (deletes === 'explicit') {
    checks.push({
      title: `${stream}: what the vendor deleted is told`,
      run: () => removed(kit, stream),
    })
  }
  return checks
}

/** Shared with connectors of files. */
export async function assertRecords(kind: Kind, pages: Pages) {
  assert.ok(pages.length > 0, 'no page was read')
  const ids = new Set<string>()
  for (const record of pages.flatMap((page) => page.upserts)) {
    assert.ok(isSealed(record), `${record.externalId} was not sealed`)
    const result = await validateRecord(kind, record)
    assert.ok(result.ok, inspect(result))
    assert.ok(!ids.has(record.externalId), `${record.externalId} came twice`)
    ids.add(record.externalId)
  }
}

export async function assertCursors(cursor: Schema<unknown>, pages: Pages) {
  for (const page of pages) {
    const stored = JSON.parse(JSON.stringify(page.cursor))
    const result = await cursor['~standard'].validate(stored)
    assert.ok(!result.issues, inspect(result.issues))
    assert.deepEqual(result.value, page.cursor)
    assert.ok(Object.values(page.cursor).every((value) => typeof value !== 'object'))
  }
}

async function resumed(kit: Kit, stream: string) {
  const whole = await kit.readAll(stream)
  for (let stop = 1; stop <= whole.length; stop++) {
    const resume = JSON.parse(JSON.stringify(whole[stop - 1]!.cursor))
    const rest = await kit.run((harness) =>
      Array.fromAsync(harness.read(stream, { ...kit.requestOf(stream), resume }))
    )
    const joined = [...whole.slice(0, stop), ...rest]
    assert.deepEqual(contentOf(joined), contentOf(whole), `resumed behind page ${stop}`)
    assert.deepEqual(windowsOf(joined), windowsOf(whole))
  }
}

async function incremental(kit: Kit, stream: string) {
  const { vendor } = kit
  for (const skew of vendor.skewClock ? SKEWS : [0]) {
    vendor.skewClock?.(skew)
    const before = await kit.readAll(stream)
    const since = before.at(-1)!.cursor
    const changed = vendor.change?.(stream) ?? []
    assert.ok(changed.length > 0, 'the simulator changed nothing')
    const found = idsOf(await readSince(kit, stream, since))
    for (const id of changed) assert.ok(found.includes(id), `${id} was not read again (${skew} s)`)
  }
  vendor.skewClock?.(0)
}

async function removed(kit: Kit, stream: string) {
  const before = await kit.readAll(stream)
  const since = before.at(-1)!.cursor
  const gone = kit.vendor.remove?.(stream) ?? []
  assert.ok(gone.length > 0, 'the simulator deleted nothing')
  const pages = await readSince(kit, stream, since)
  const told = new Set(
    pages.flatMap(({ deletes = [], upserts }) => [
      ...deletes,
      ...upserts.filter((record) => record.deleted).map((record) => record.externalId),
    ])
  )
  for (const id of gone) assert.ok(told.has(id), `${id} was deleted at the vendor`)
}

/** What the host would read next. */
function readSince(kit: Kit, stream: string, since: any): Promise<Pages> {
  const { modes } = kit.connector.streams[stream]!
  if (!modes.includes('incremental')) return kit.readAll(stream)
  return kit.run((harness) =>
    Array.fromAsync(harness.read(stream, { mode: 'incremental', since, overlapSeconds: OVERLAP }))
  )
}

async function cancelled(kit: Kit, stream: string) {
  const harness = await kit.open()
  await assert.rejects(async () => {
    for await (const page of harness.read(stream, kit.requestOf(stream))) {
      assert.ok(page)
      harness.abort()
      harness.ctx.signal.throwIfAborted()
    }
  })
  await harness.close()
  assert.equal(kit.vendor.openLogins?.() ?? 0, 0)
}
