export { html, json, nothing, text, xml, type Answer } from './answers.ts'
export { FAULTS, FaultList, type Fault, type VendorFault } from './faults.ts'
export { person, type Person } from './people.ts'
export { createRandom, type Random } from './random.ts'
export {
  LOSS_REASONS,
  MANAGERS,
  OFFERS,
  PIPELINES,
  SOURCES,
  type SimulatedManager,
} from './sales_data.ts'
export {
  SalesTeam,
  type SalesTeamOptions,
  type SimulatedContact,
  type SimulatedDeal,
  type SimulatedTask,
  type Step,
} from './sales_team.ts'
export { SignIns, type SignInsOptions, type TokenPair, type TokenRequest } from './sign_ins.ts'
export { runSimulator, type SimulatorSettings } from './run_simulator.ts'
export {
  startVendorServer,
  type VendorRequest,
  type VendorServer,
  type VendorServerOptions,
} from './vendor_server.ts'
