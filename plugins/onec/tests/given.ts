import { createHarness, type Harness } from '@krug/connector-sdk/testing'
import connector from '../src/connector.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../src/simulator/index.ts'
import { NOW, valuesOf } from './vendor.ts'

export function givenBase(options: SimulatorOptions = {}): Promise<Simulator> {
  return startSimulator({ seed: 3, perDay: 12, days: 60, now: () => NOW, ...options })
}

export function givenRun(simulator: Simulator, values: object = {}): Promise<Harness> {
  return createHarness({
    connector,
    values: { ...valuesOf(simulator), ...values },
    now: NOW,
    allowHosts: [new URL(simulator.url).host],
  })
}

interface Reading {
  stream?: string
  values?: object
  request?: Parameters<Harness['read']>[1]
  /** Between two pages. */
  meanwhile?: (page: number) => void
}

export async function readAll(simulator: Simulator, reading: Reading = {}) {
  const { stream = 'receipts', values, request, meanwhile } = reading
  const run = await givenRun(simulator, values)
  const pages = []
  try {
    for await (const page of run.read(stream, request)) {
      pages.push(page)
      meanwhile?.(pages.length)
    }
  } finally {
    await run.close()
  }
  return {
    run,
    pages,
    records: pages.flatMap((page) => page.upserts),
    deletes: pages.flatMap((page) => page.deletes ?? []),
    notes: pages.flatMap((page) => page.notes ?? []),
    cursor: pages.at(-1)?.cursor,
  }
}
