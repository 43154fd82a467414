export { memoryBudgetStore, type BudgetStore } from './budget_store.ts'
export { systemClock, type Clock } from './clock.ts'
export { configJsonSchema, parseConfig, secretFields } from './config.ts'
export { createHttp, loginKeyOf, type HostHttp, type HttpLimits, type HttpOptions } from './http.ts'
export { createRedactor, redactedLog, type Redactor } from './redact.ts'
export { isSealed, runContext, type RunContextOptions } from './run_context.ts'
export { memoryTokenStore, type TokenStore } from './token_store.ts'
export {
  guardedTransport,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from './transport.ts'
export type { AllowedAddresses } from './address_guard.ts'
export { egressPolicy } from './egress.ts'
export { runWrite, type WriteOptions } from './write.ts'
