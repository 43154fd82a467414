import { AsyncLocalStorage } from 'node:async_hooks'

/** What a process is at: ids alone, for logs, traces and reports of errors. */
export interface Work {
  requestId?: string
  job?: string
  jobId?: string
  tenantId?: string
  userId?: string
}

const storage = new AsyncLocalStorage<Work>()

export const currentWork = (): Readonly<Work> => storage.getStore() ?? {}

export const inWork = <T>(work: Work, run: () => T): T => storage.run({ ...work }, run)

/** Says more of the work that is under way, say whose it is once that is known. */
export function describeWork(more: Work) {
  const work = storage.getStore()
  if (work) Object.assign(work, more)
}
