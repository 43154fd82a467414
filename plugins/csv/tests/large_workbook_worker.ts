import { createReadStream, statSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { createHarness } from '@krug/connector-sdk/testing'
import connector from '../src/connector.ts'

/** Reads a workbook in a thread with a small heap, and counts. */
const path: string = workerData
const file = {
  name: 'large.xlsx',
  size: statSync(path).size,
  open: ({ start }: { start?: number } = {}) => createReadStream(path, { start }),
}
const run = await createHarness({ connector, values: {}, now: new Date(0), file })
let records = 0
let rejected = 0
for await (const page of run.read('receipts')) {
  records += page.upserts.length
  rejected += page.rejected?.length ?? 0
}
parentPort!.postMessage({ records, rejected })
