import { DomainError } from '#shared/errors/domain_error'

export class UnknownCategoryError extends DomainError {
  static status = 422
  static code = 'E_UNKNOWN_CATEGORY'
}

export class ArchivedError extends DomainError {
  static status = 409
  static code = 'E_ARCHIVED'
}

export class CategoryCodeError extends DomainError {
  static status = 409
  static code = 'E_CATEGORY_CODE'
}

export class CategoryBuiltInError extends DomainError {
  static status = 409
  static code = 'E_CATEGORY_BUILT_IN'
}

export class CategoryInUseError extends DomainError {
  static status = 409
  static code = 'E_CATEGORY_IN_USE'
}
