export type { components, operations, paths } from './api.generated.ts'
export {
  createKrug,
  idempotent,
  type Credentials,
  type Krug,
  type KrugOptions,
  type ReportAnswer,
  type ReportParameters,
} from './client.ts'
export { KrugError, type FieldProblem, type ProblemDocument } from './errors.ts'
export { inMemory, type Tokens, type TokenStore } from './tokens.ts'
