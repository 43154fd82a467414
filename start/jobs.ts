import type { Job } from '#shared/queue/job'

/** Every job a worker serves. */
export const jobs: Job[] = []
