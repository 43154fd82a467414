export { startSimulator, type Simulator, type SimulatorOptions } from './server.ts'
export type { YclientsFault } from './faults.ts'
export type { Booking, CounterSale } from './bookings.ts'
export { clientId, paymentId, refundId } from './world.ts'
export {
  BRANCHES,
  GOODS,
  GOODS_CATEGORIES,
  PREPAID_GOODS,
  SERVICE_CATEGORIES,
  SERVICES,
  STAFF,
} from './salon_data.ts'
