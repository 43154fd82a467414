import { createHarness, type Harness, type HarnessOptions } from '@krug/connector-sdk/testing'
import connector from '../src/connector.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../src/simulator/index.ts'
import { firstLogin, NOW, valuesOf } from './vendor.ts'

export function givenSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  return startSimulator({ seed: 3, perDay: 1, days: 60, now: () => NOW, ...options })
}

export function givenRun(simulator: Simulator, more: Partial<HarnessOptions> = {}) {
  return createHarness({
    connector,
    values: valuesOf(simulator),
    now: NOW,
    allowHosts: [new URL(simulator.url).host],
    firstLogin: firstLogin(simulator),
    ...more,
  })
}

/** Everything that one read brings, put together. */
export async function read(run: Harness, stream: string, request?: Parameters<Harness['read']>[1]) {
  const pages = await Array.fromAsync(run.read(stream, request))
  return {
    pages,
    records: pages.flatMap((page) => page.upserts),
    deletes: pages.flatMap((page) => page.deletes ?? []),
    rejected: pages.flatMap((page) => page.rejected ?? []),
    cursor: pages.at(-1)?.cursor,
  }
}

export const incremental = (since: object) =>
  ({ mode: 'incremental', since, overlapSeconds: 3600 }) as Parameters<Harness['read']>[1]
