import type { CheckResult } from './contract.ts'
import {
  AuthError,
  ConfigError,
  ConnectorError,
  PermissionError,
  UpstreamContractError,
} from './errors.ts'

/**
 * Runs a check and turns the errors of the SDK into the typed answer, so that `check` does not throw for
 * anything that a person can mend.
 *
 * @example
 * check: (ctx) => answerCheck(async () => ({ ok: true, account: await nameOf(ctx), venues: [] }))
 * @since 1.0
 */
export async function answerCheck(work: () => Promise<CheckResult>): Promise<CheckResult> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error
    const field = error instanceof ConfigError ? error.field : undefined
    return { ok: false, reason: reasonOf(error), field, hint: error.text }
  }
}

function reasonOf(error: ConnectorError) {
  if (error instanceof AuthError) return 'auth'
  if (error instanceof PermissionError) return 'permission'
  if (error instanceof ConfigError || error instanceof UpstreamContractError) return 'config'
  return 'network'
}
