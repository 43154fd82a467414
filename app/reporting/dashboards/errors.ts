import { DomainError } from '#shared/errors/domain_error'

/** Those of Krug are the same for everybody. */
export class DashboardReadyError extends DomainError {
  static status = 409
  static code = 'E_DASHBOARD_READY'
}

/** Somebody else has saved it meanwhile. */
export class DashboardChangedError extends DomainError {
  static status = 409
  static code = 'E_DASHBOARD_CHANGED'
}

export class UnknownTabError extends DomainError {
  static status = 422
  static code = 'E_DASHBOARD_TAB_UNKNOWN'
}
