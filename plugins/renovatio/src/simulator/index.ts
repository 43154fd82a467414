export { startSimulator, type Simulator, type SimulatorOptions } from './server.ts'
export type { RenovatioFault } from './faults.ts'
export { SECRETS } from './card_data.ts'
export { CLINICS, hasConsent, timeOf, type SimulatedInvoice } from './world.ts'
