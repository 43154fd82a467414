import { createHarness, type Harness } from '@krug/connector-sdk/testing'
import connector from '../src/connector.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../src/simulator/index.ts'
import { NOW, valuesOf } from './vendor.ts'

export function givenSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  return startSimulator({
    seed: 3,
    visitsPerDay: 8,
    days: 40,
    customers: 30,
    now: () => NOW,
    ...options,
  })
}

export function givenRun(simulator: Simulator, values: object = {}, now = NOW): Promise<Harness> {
  return createHarness({
    connector,
    values: { ...valuesOf(simulator), ...values },
    now,
    allowHosts: [new URL(simulator.url).host],
  })
}

/** Everything that one read brings, put together. */
export async function read(run: Harness, stream: string, request?: Parameters<Harness['read']>[1]) {
  const pages = await Array.fromAsync(run.read(stream, request))
  return {
    pages,
    records: pages.flatMap((page) => page.upserts),
    closes: pages.flatMap((page) => page.closes ?? []),
    notes: pages.flatMap((page) => page.notes ?? []),
    cursor: pages.at(-1)?.cursor,
  }
}

export const range = (from: string, to = from) =>
  ({ mode: 'range', range: { from, to } }) as Parameters<Harness['read']>[1]

export const incremental = (since: object) =>
  ({ mode: 'incremental', since, overlapSeconds: 3600 }) as Parameters<Harness['read']>[1]
