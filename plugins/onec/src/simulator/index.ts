export {
  startSimulator,
  type Credentials,
  type Simulator,
  type SimulatorOptions,
} from './server.ts'
export type { OnecFault } from './faults.ts'
export {
  ANYONE,
  ARTICLES,
  cardKey,
  customerKey,
  FOLDERS,
  SELLERS,
  STORES,
  VARIANTS,
} from './goods_data.ts'
export { CUSTOMERS, totalOf, type Sale } from './sales.ts'
