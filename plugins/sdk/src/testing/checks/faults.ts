import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import {
  AuthError,
  ConfigError,
  type ConnectorError,
  PermissionError,
  RateLimitedError,
  TransientError,
  UpstreamContractError,
} from '../../errors.ts'
import type { VendorFault } from '../../simulator/index.ts'
import { contentOf, windowsOf, type Check, type Kit } from '../kit.ts'

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

/** Faults that end the run, each with the error that tells who must act. */
const LASTING: [VendorFault, new (...args: never[]) => ConnectorError][] = [
  ['unauthorized', AuthError],
  ['forbidden', PermissionError],
  ['server-error', TransientError],
  ['timeout', TransientError],
  ['cut-off', TransientError],
  ['html-502', TransientError],
  ['html', ConfigError],
  ['rate-limited-long', RateLimitedError],
  ['schema-change', UpstreamContractError],
]

/** Long enough for an answer of the simulator, short enough to wait for. */
const TIMEOUT = { timeoutSeconds: 0.5, maxTimeoutSeconds: 0.5 }
/** A request in the middle, beside the first one. */
const AFTER = [0, 2]

export function faultChecks(kit: Kit): Check[] {
  const without = new Set(kit.options.without)
  const passing = PASSING.filter((name) => !without.has(name))
  const lasting = LASTING.filter(([name]) => !without.has(name))
  return [
    ...lasting.map(([name, expected]) => ({
      title: `a lasting fault ends the run with the right error: ${name}`,
      run: () => ends(kit, name, expected),
    })),
    ...passing.map((name) => ({
      title: `nothing is lost or doubled by a passing fault: ${name}`,
      run: () => survives(kit, name),
    })),
  ]
}

async function survives(kit: Kit, name: VendorFault) {
  const limits = name === 'timeout' ? TIMEOUT : undefined
  for (const stream of kit.streams) {
    const whole = await kit.readAll(stream)
    for (const after of AFTER) {
      kit.vendor.fault({ name, after })
      const pages = await kit.readAll(stream, { limits })
      assert.deepEqual(contentOf(pages), contentOf(whole), `${stream}, request ${after}`)
      assert.deepEqual(windowsOf(pages), windowsOf(whole))
    }
  }
}

async function ends(
  kit: Kit,
  name: VendorFault,
  expected: new (...args: never[]) => ConnectorError
) {
  const limits = name === 'timeout' ? { ...TIMEOUT, retries: 1 } : undefined
  for (const stream of kit.streams) {
    kit.vendor.fault({ name, times: Infinity })
    const error = await kit.readAll(stream, { limits }).then(
      () => assert.fail(`${stream} took the fault for an answer`),
      (reason) => reason
    )
    assert.ok(error instanceof expected, `${stream}: ${inspect(error)}`)
    assert.ok(error.text.ru && error.text.en)
  }
}
