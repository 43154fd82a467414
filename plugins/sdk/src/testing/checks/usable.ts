import assert from 'node:assert/strict'
import type { Check, Kit } from '../kit.ts'

/** `check`: a clear yes, or what is wrong. */
export function usableChecks(kit: Kit): Check[] {
  const check = (values?: Record<string, unknown>) =>
    kit.run((harness) => kit.connector.check(harness.ctx), values && { values })
  return [
    {
      title: 'check says yes to settings that work',
      async run() {
        const result = await check()
        assert.ok(result.ok, JSON.stringify(result))
        assert.ok(result.account)
      },
    },
    ...kit.options.refused.map(({ values, reason }) => ({
      title: `check says why settings do not work: ${reason}, ${Object.keys(values).join(', ')}`,
      async run() {
        const result = await check({ ...kit.vendor.values, ...values })
        assert.ok(!result.ok, 'check said yes')
        assert.equal(result.reason, reason)
        assert.ok(result.hint.ru && result.hint.en)
      },
    })),
  ]
}
