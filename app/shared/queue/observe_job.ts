import { SpanKind } from '@opentelemetry/api'
import { reportError } from '#shared/telemetry/error_reports'
import { jobs, jobSeconds } from '#shared/telemetry/metrics'
import { inSpan, type Carried } from '#shared/telemetry/tracing'
import { inWork, type Work } from '#shared/telemetry/work'

/** Measures, traces and names what a worker does for a job. */
export async function observeJob(
  work: Work & { job: string },
  from: Carried | undefined,
  run: () => Promise<void>
) {
  const { job } = work
  const measured = jobSeconds.startTimer({ job })
  const attributes = { 'krug.job': job, 'krug.job_id': work.jobId, 'krug.tenant_id': work.tenantId }
  await inWork(work, async () => {
    try {
      await inSpan(`job ${job}`, { kind: SpanKind.CONSUMER, attributes, from }, run)
      jobs.inc({ job, result: 'done' })
    } catch (error) {
      jobs.inc({ job, result: 'failed' })
      reportError(error)
      throw error
    } finally {
      measured()
    }
  })
}
