export { startSimulator, type Simulator, type SimulatorOptions } from './server.ts'
export type { BitrixFault } from './faults.ts'
export { CATEGORIES_ANSWER, USERS_ANSWER } from './dictionary.ts'
export { activityId, contactId, dealId, leadId } from './world.ts'
