import { DomainError } from '#shared/errors/domain_error'

/** Also what a caller gets for something that exists but is not theirs to see. */
export class NotFoundError extends DomainError {
  static status = 404
  static code = 'E_NOT_FOUND'
}

/** Gives the row back, or refuses as if it did not exist. @throws NotFoundError */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new NotFoundError()
  return row
}
