import assert from 'node:assert/strict'
import { createSecret, type Context } from '@krug/connector-sdk'
import { createHarness, type Harness } from '@krug/connector-sdk/testing'
import type { Config } from '../src/config.ts'
import connector from '../src/connector.ts'
import { startSimulator, type Simulator } from '../src/simulator/index.ts'
import { NOW, valuesOf } from './vendor.ts'

/** A bistro whose clock the test sets. */
export async function givenBistro(perDay = 8) {
  const clock = { now: NOW }
  const simulator = await startSimulator({ seed: 3, perDay, now: () => clock.now })
  return { simulator, clock }
}

export function givenRun(simulator: Simulator, values: object = {}, now = NOW): Promise<Harness> {
  return createHarness({
    connector,
    values: { ...valuesOf(simulator), ...values },
    now,
    allowHosts: [new URL(simulator.url).host],
  })
}

export async function readAll(run: Harness, request: Parameters<Harness['read']>[1] = {}) {
  try {
    const pages = await Array.fromAsync(run.read('receipts', request))
    return {
      pages,
      receipts: pages.flatMap((page) => page.upserts),
      notes: pages.flatMap((page) => page.notes ?? []),
      cursor: pages.at(-1)!.cursor,
    }
  } finally {
    await run.close()
  }
}

/** A server that answers every question with this text. */
export function givenAnswer(text: string): Context<Config> {
  const config = {
    road: 'direct',
    baseUrl: 'http://rk',
    login: 'a',
    password: createSecret('b'),
    priceType: 3,
  }
  const send = async ({ expect }: any) => {
    const result = await expect['~standard'].validate(text)
    assert.ok(!result.issues, JSON.stringify(result.issues))
    return result.value
  }
  return { config, http: { send } } as unknown as Context<Config>
}
