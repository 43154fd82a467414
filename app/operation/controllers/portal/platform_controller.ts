import type { HttpContext } from '@adonisjs/core/http'
import queue from '#shared/queue/service'
import { health } from '#operation/health/checks'
import { queueDepths } from '#operation/metrics/queue_depth_query'
import { failedIds, failedJobs } from '#operation/platform/failed_jobs_query'
import { lastBackups } from '#operation/platform/last_backups_query'
import { tenantStatistics } from '#operation/platform/tenant_statistics_query'
import { livingProcesses } from '#operation/processes/living_processes_query'
import { retryValidator } from '#operation/validators/platform_validator'
import { NotFoundError } from '#shared/errors/not_found'
import { jobs } from '#start/jobs'
import { asProps } from '#shared/as_props'

/** What the operator sees: how the installation and its tenants fare, and nothing that belongs to anybody. */
export default class PlatformController {
  async tenants({ inertia }: HttpContext) {
    const tenants = await tenantStatistics()
    return inertia.render('platform/tenants', asProps({ tenants }))
  }

  async processes({ inertia }: HttpContext) {
    const { body } = await health()
    return inertia.render(
      'platform/processes',
      asProps({
        health: body,
        processes: await livingProcesses(),
        backups: await lastBackups(),
      })
    )
  }

  async queue({ inertia }: HttpContext) {
    return inertia.render(
      'platform/queue',
      asProps({
        depths: await queueDepths(),
        failed: await failedJobs(),
      })
    )
  }

  async retry({ request, response }: HttpContext) {
    const { job, id } = await request.validateUsing(retryValidator)
    if (!jobs.some(({ name }) => name === job)) throw new NotFoundError()
    const failed = await failedIds(job)
    await queue.retry(job, id ? failed.filter((one) => one === id) : failed)
    return response.noContent()
  }
}
