export {
  startSimulator,
  type Simulator,
  type SimulatorControl,
  type SimulatorOptions,
} from './server.ts'
export type { IikoFault } from './faults.ts'
export type { DayTotals } from './world.ts'
export { EMPLOYEES } from './venue_data.ts'
export { ADDITIONS, DISHES, GROUPS } from './menu_data.ts'
export {
  startCloudSimulator,
  type CloudCredentials,
  type CloudOptions,
  type CloudSimulator,
} from './cloud/server.ts'
export { cloudId, isDelivery } from './cloud/order_shape.ts'
