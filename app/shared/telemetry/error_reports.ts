import { currentWork, type Work } from '#shared/telemetry/work'

export type ErrorReporter = (error: unknown, work: Work) => void

let reporter: ErrorReporter | undefined

/** Where unexpected errors go beside the log; nowhere unless the operator has named a place. */
export function sendErrorsTo(one: ErrorReporter | undefined) {
  reporter = one
}

/** For errors that are bugs or outages, not for refusals. */
export function reportError(error: unknown) {
  reporter?.(error, currentWork())
}
