import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import type { Plugin } from '../contract.ts'
import { conformanceSuite } from './conformance.ts'
import { mutate, MUTATIONS, type Mutation } from './mutations.ts'
import type { ConformanceOptions, FileConformanceOptions } from './simulated_vendor.ts'

/**
 * Registers a test for every mistake of `MUTATIONS` that can be made in the plugin: with it in, a check of the kit must
 * fail. It shows that the plugin's simulator is honest enough for the kit to see through a wrong connector.
 *
 * @example
 * await refusesMutants(plugin, options)
 * @since 1.0
 */
export async function refusesMutants(
  plugin: Plugin,
  options: ConformanceOptions | FileConformanceOptions
): Promise<void> {
  const mutants = await Promise.all(
    (Object.keys(MUTATIONS) as Mutation[]).map(async (name) => ({
      name,
      mutant: await mutate(plugin, name),
    }))
  )
  test.group(`${plugin.manifest.id} | the kit refuses`, () => {
    for (const { name, mutant } of mutants) {
      if (!mutant) continue
      test(`${name}: ${MUTATIONS[name].what}`, async () => {
        assert.ok(await failsSomeCheck(mutant, options), 'all checks passed')
      }).timeout(60_000)
    }
  })
}

async function failsSomeCheck(
  plugin: Plugin,
  options: ConformanceOptions | FileConformanceOptions
): Promise<boolean> {
  const suite = await conformanceSuite(plugin, options)
  await suite.start()
  try {
    for (const check of suite.checks) await check.run()
    return false
  } catch {
    return true
  } finally {
    await suite.stop()
  }
}
