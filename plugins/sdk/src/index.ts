export * from './canonical.ts'
export * from './contract.ts'
export * from './errors.ts'
export { address, choice, day, integer, secret, text, timezone } from './fields.ts'
export { createSecret, isSecret } from './secret.ts'
export { canonicalSchemas } from './canonical_schemas.ts'
export { validateRecord, type RecordIssue, type Validation } from './validate_record.ts'
export { fromKopecks, money, quantity, sum, times, toKopecks } from './numbers.ts'
export { normalizeEmail } from './email.ts'
export { nameKey } from './name_key.ts'
export { inParts } from './parts.ts'
export { normalizePhone, phoneSpellings } from './phone.ts'
export { withRest } from './with_rest.ts'
export {
  connectorProvider,
  type ConnectorApplication,
  type ConnectorProviderClass,
  type ConnectorRegistry,
} from './provider.ts'
export { answerCheck } from './check.ts'
export { pluginFile, pluginLang } from './plugin_files.ts'
export { customerWrite, type CustomerInput, type CustomerOutput } from './writes.ts'
export { listCursor, pageList, type ListCursor } from './page_list.ts'
