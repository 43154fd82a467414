export { startSimulator, type Simulator, type SimulatorOptions } from './server.ts'
export type { AmoFault } from './faults.ts'
export { ACCOUNT_ID, contactId, leadId, PIPELINE_ANSWER, taskId, USERS_ANSWER } from './world.ts'
