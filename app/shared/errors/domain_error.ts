import { Exception } from '@adonisjs/core/exceptions'

/**
 * A refusal that the caller can do something about. Subclasses name a status and a stable code; the sentence a person
 * reads is `errors.<code>` of the language files, with `params` filled in.
 */
export abstract class DomainError extends Exception {
  constructor(
    readonly params: Record<string, string | number> = {},
    /** The input field that is at fault, where there is one. */
    readonly field?: string
  ) {
    super(undefined)
  }
}
