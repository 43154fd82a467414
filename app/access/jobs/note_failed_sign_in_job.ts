import { defineJob, type JobPayload } from '#shared/queue/job'

export interface NoteFailedSignIn extends JobPayload {
  /** An id that nobody has, where nobody has the address: telling them apart would take time that tells. */
  userId: string
  /** Where it came from, encrypted. */
  origin: string
  what: 'password' | 'code'
  /** Whether it locked the account. */
  locked: boolean
}

/** Writes a failed attempt into the audit of every tenant that the account serves; of an address that nobody has, nowhere. */
export const noteFailedSignInJob = defineJob<NoteFailedSignIn>({
  name: 'access.note-failed-sign-in',
  scope: 'own',
  load: () => import('#access/jobs/note_failed_sign_in'),
  queue: { retryLimit: 3, retryBackoff: true },
})
