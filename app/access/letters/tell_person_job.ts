import { defineJob, type JobPayload } from '#shared/queue/job'

export const LETTERS = [
  'new-device',
  'locked',
  'second-factor-on',
  'second-factor-off',
  'second-factor-reset',
  'password-changed',
  'passkey-added',
  'passkey-removed',
  'token-made',
] as const

export interface TellPerson extends JobPayload {
  letter: (typeof LETTERS)[number]
  userId: string
  /** Of a new device. What is said of it is looked up when the letter is sent. */
  signInId?: string
}

/** What happened at the doors of somebody's account, told to its mailbox. */
export const tellPersonJob = defineJob<TellPerson>({
  name: 'access.tell-person',
  scope: 'own',
  load: () => import('#access/letters/tell_person'),
  queue: { retryLimit: 5, retryBackoff: true },
})
