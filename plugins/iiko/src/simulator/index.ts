export {
  startSimulator,
  type Simulator,
  type SimulatorControl,
  type SimulatorOptions,
} from './server.ts'
export { FAULTS, type Fault, type FaultName } from './faults.ts'
export type { DayTotals } from './world.ts'
