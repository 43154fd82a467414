import assert from 'node:assert/strict'
import type { Delivery } from '../../contract.ts'
import type { Check, Kit } from '../kit.ts'

const CALLBACK = 'https://krug.example/api/v1/webhooks/connection/canary'

/** Webhooks: a delivery is believed when it is the vendor's, and says twice the same. */
export function pushChecks(kit: Kit): Check[] {
  const { webhook } = kit.connector
  if (!webhook) return []
  const checks: Check[] = [
    {
      title: 'webhook: the vendor is believed, others are not',
      async run() {
        const { genuine, forged } = deliveries(kit)
        await kit.run(async ({ ctx }) => {
          for (const delivery of genuine) assert.ok(await webhook.verify(ctx, delivery))
          for (const delivery of forged) assert.ok(!(await webhook.verify(ctx, delivery)))
        })
      },
    },
    {
      title: 'webhook: a delivery names streams, and twice the same key',
      async run() {
        await kit.run(async ({ ctx }) => {
          for (const delivery of deliveries(kit).genuine) {
            const signals = webhook.parse(ctx, delivery)
            assert.ok(signals.length > 0)
            assert.ok(signals.every(({ stream }) => kit.streams.includes(stream)))
            assert.deepEqual(webhook.parse(ctx, delivery), signals)
          }
        })
      },
    },
  ]
  const { subscribe, exists, unsubscribe } = webhook
  if (subscribe && exists && unsubscribe) {
    checks.push({
      title: 'webhook: subscribed, found, given up',
      run: () =>
        kit.run(async ({ ctx }) => {
          const subscription = await subscribe(ctx, CALLBACK)
          if (!subscription) return
          assert.ok(await exists(ctx, subscription))
          await unsubscribe(ctx, subscription)
          assert.ok(!(await exists(ctx, subscription)))
        }),
    })
  }
  return checks
}

function deliveries(kit: Kit): { genuine: Delivery[]; forged: Delivery[] } {
  const made = kit.vendor.deliveries?.()
  assert.ok(made?.genuine.length, 'the simulator makes no deliveries')
  return made
}
