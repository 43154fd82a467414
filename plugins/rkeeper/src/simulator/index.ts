export {
  startSimulator,
  type Credentials,
  type Simulator,
  type SimulatorOptions,
} from './server.ts'
export type { RkeeperFault } from './faults.ts'
export { ADDITIONS, CATEGORIES, DISHES, EMPLOYEES, RESTAURANT } from './menu_data.ts'
export { totalOf, type SimulatedOrder } from './orders.ts'
export { OBJECT_ID } from './white_server.ts'
