import { DomainError } from '#shared/errors/domain_error'

export class CustomerNamelessError extends DomainError {
  static status = 422
  static code = 'E_CUSTOMER_NAMELESS'
}

export class CustomerPhoneTakenError extends DomainError {
  static status = 409
  static code = 'E_CUSTOMER_PHONE_TAKEN'
}

export class MergeSameError extends DomainError {
  static status = 422
  static code = 'E_MERGE_SAME'
}

/** Others were merged later on; theirs has to be undone first. */
export class MergeNestedError extends DomainError {
  static status = 409
  static code = 'E_MERGE_NESTED'
}

export class NotMergedError extends DomainError {
  static status = 409
  static code = 'E_NOT_MERGED'
}

/** The tree of conditions is no such tree; `path` says where. */
export class SegmentConditionError extends DomainError {
  static status = 422
  static code = 'E_SEGMENT_CONDITION'
}

export class SegmentNameTakenError extends DomainError {
  static status = 409
  static code = 'E_SEGMENT_NAME_TAKEN'
}

export class SegmentBuiltInError extends DomainError {
  static status = 409
  static code = 'E_SEGMENT_BUILT_IN'
}
