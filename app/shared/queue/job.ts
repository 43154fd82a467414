import type { QueueOptions } from 'pg-boss'

export interface JobRun {
  id: string
  /** Aborts when the worker is told to stop: long jobs save what they have and end. */
  signal: AbortSignal
}

export type JobHandler<Payload> = (payload: Payload, run: JobRun) => Promise<void>

export interface Job<Payload extends JobPayload = any> {
  name: string
  /** Imported on first use, so that a web process that only sends jobs loads no handler. */
  load: () => Promise<{ default: JobHandler<Payload> }>
  /**
   * `tenant`: the handler runs inside the tenant's scope, as one transaction. `own`: it opens short scopes itself,
   * because it talks to outside services or runs for long.
   */
  scope: 'tenant' | 'own'
  queue?: QueueOptions
  /** How many run at once in one worker, and how many of one tenant over all workers. */
  concurrency?: { perWorker: number; perTenant: number }
}

export interface JobPayload {
  /** Left out by the few jobs that belong to no tenant. */
  tenantId?: string
}

/** @example export const syncJob = defineJob<{ tenantId: string, runId: string }>({ name: 'integrations.sync', … }) */
export function defineJob<Payload extends JobPayload>(job: Job<Payload>) {
  return job
}
