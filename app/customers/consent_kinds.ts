/** What a customer may consent to: the processing of data, and each way of being written to. */
export const CONSENT_KINDS = [
  'personal_data',
  'sms',
  'email',
  'push',
  'messenger',
  'calls',
] as const

export type ConsentKind = (typeof CONSENT_KINDS)[number]

/** Where a consent was given or came from. */
export const CONSENT_SOURCES = ['portal', 'till', 'site', 'app', 'paper', 'import'] as const

export type ConsentSource = (typeof CONSENT_SOURCES)[number]
