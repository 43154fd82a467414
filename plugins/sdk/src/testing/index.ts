export { conformance } from './conformance.ts'
export { fakeClock, type FakeClock } from './fake_clock.ts'
export { createHarness, type Harness, type HarnessOptions } from './harness.ts'
export type { ConformanceOptions, SimulatedVendor, VendorFault } from './simulated_vendor.ts'
