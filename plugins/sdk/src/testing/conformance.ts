import { test } from '@japa/runner'
import type { Plugin } from '../contract.ts'
import { descriptionChecks, settingsCheck } from './checks/description.ts'
import { faultChecks } from './checks/faults.ts'
import { fileChecks } from './checks/files.ts'
import { pushChecks } from './checks/push.ts'
import { readingChecks } from './checks/reading.ts'
import { signInChecks } from './checks/signing_in.ts'
import { usableChecks } from './checks/usable.ts'
import { writingChecks } from './checks/writing.ts'
import { createKit, type Check } from './kit.ts'
import type {
  ConformanceOptions,
  FileConformanceOptions,
  FileVendor,
  SimulatedVendor,
} from './simulated_vendor.ts'

/** The checks of one plugin, with what starts and stops its simulator. @since 1.0 */
export interface Suite {
  checks: Check[]
  start(): Promise<void>
  stop(): Promise<void>
}

/**
 * Registers the tests that every connector has to pass: against its simulator, or on files where it reads files.
 *
 * @example
 * await conformance(plugin, { start: startVendor, now: new Date('2026-03-05T12:00:00Z'), refused: [] })
 * @since 1.0
 */
export async function conformance(
  plugin: Plugin,
  options: ConformanceOptions | FileConformanceOptions
): Promise<void> {
  const suite = await conformanceSuite(plugin, options)
  test.group(`${plugin.manifest.id} | conformance`, (group) => {
    group.setup(() => suite.start())
    group.teardown(() => suite.stop())
    for (const { title, run } of suite.checks) test(title, () => run()).timeout(60_000)
  })
}

/** The same without a test runner. @since 1.0 */
export async function conformanceSuite(
  plugin: Plugin,
  options: ConformanceOptions | FileConformanceOptions
): Promise<Suite> {
  return 'files' in options ? fileSuite(plugin, options) : vendorSuite(plugin, options)
}

async function vendorSuite(plugin: Plugin, options: ConformanceOptions): Promise<Suite> {
  let vendor: SimulatedVendor
  const kit = await createKit(plugin, options, () => vendor)
  return {
    checks: [
      ...descriptionChecks(plugin, kit.connector),
      settingsCheck(kit.connector, () => vendor.values, kit.assertClean),
      ...signInChecks(kit),
      ...usableChecks(kit),
      ...readingChecks(kit),
      ...faultChecks(kit),
      ...pushChecks(kit),
      ...writingChecks(kit),
    ],
    async start() {
      vendor = await options.start()
    },
    stop: () => vendor.stop(),
  }
}

async function fileSuite(plugin: Plugin, options: FileConformanceOptions): Promise<Suite> {
  let vendor: FileVendor
  const connector = await plugin.load()
  return {
    checks: [
      ...descriptionChecks(plugin, connector),
      ...fileChecks(connector, options, () => vendor),
    ],
    async start() {
      vendor = await options.files()
    },
    stop: async () => {},
  }
}
