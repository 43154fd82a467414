import assert from 'node:assert/strict'
import { runWrite } from '../../host/index.ts'
import type { Check, Kit } from '../kit.ts'

/** Write-back: one key, one object, also when an answer is lost. */
export function writingChecks(kit: Kit): Check[] {
  return Object.keys(kit.connector.writes ?? {}).map((name) => ({
    title: `${name}: the same key makes one object, also when the answer is lost`,
    async run() {
      const sample = kit.vendor.writes?.[name]
      assert.ok(sample, `the simulator has no input for ${name}`)
      const before = sample.made()
      await kit.run(async ({ ctx }) => {
        kit.vendor.fault({ name: 'lost-answer' })
        const write = () =>
          runWrite({ connector: kit.connector, ctx, name, input: sample.input, key: 'canary-key' })
        const first = await write()
        assert.deepEqual(await write(), first)
      })
      assert.equal(sample.made() - before, 1)
    },
  }))
}
