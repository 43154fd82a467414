import { createHarness, type Harness } from '@krug/connector-sdk/testing'
import connector from '../src/connector.ts'
import { startSimulator, type Simulator } from '../src/simulator/index.ts'

export const NOW = new Date('2026-03-12T09:00:00Z')

export function givenSimulator(options: Parameters<typeof startSimulator>[0] = {}) {
  return startSimulator({ seed: 3, venues: 2, receiptsPerDay: 12, now: () => NOW, ...options })
}

export function givenRun({ url, credentials }: Simulator, values = {}): Promise<Harness> {
  return createHarness({
    connector,
    values: { baseUrl: url, ...credentials, ...values },
    now: NOW,
    allowHosts: [new URL(url).host],
  })
}

/** Everything that one read brings, put together. */
export async function read(run: Harness, stream: string, request?: Parameters<Harness['read']>[1]) {
  try {
    const pages = await Array.fromAsync(run.read(stream, request))
    return {
      pages,
      records: pages.flatMap((page) => page.upserts),
      notes: pages.flatMap((page) => page.notes ?? []),
      cursor: pages.at(-1)?.cursor,
    }
  } finally {
    await run.close()
  }
}
