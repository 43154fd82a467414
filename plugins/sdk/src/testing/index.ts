export { conformance, conformanceSuite, type Suite } from './conformance.ts'
export { fakeClock, type FakeClock } from './fake_clock.ts'
export { createHarness, type Harness, type HarnessOptions } from './harness.ts'
export { mutate, MUTATIONS, type Mutation } from './mutations.ts'
export { recording, saveExchanges } from './recording/recorder.ts'
export { replay } from './recording/replay.ts'
export { scrub, type Exchange, type ScrubOptions } from './recording/scrubber.ts'
export { refusesMutants } from './refuses_mutants.ts'
export type {
  ConformanceOptions,
  FileConformanceOptions,
  FileVendor,
  SimulatedVendor,
} from './simulated_vendor.ts'
