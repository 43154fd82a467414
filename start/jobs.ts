import { sendLinkJob } from '#access/jobs/send_link_job'
import { remapVenueJob } from '#integrations/jobs/remap_venue_job'
import { startRunJob } from '#integrations/jobs/start_run_job'
import { syncJob } from '#integrations/jobs/sync_job'
import type { Job } from '#shared/queue/job'

/** Every job a worker serves. */
export const jobs: Job[] = [sendLinkJob, startRunJob, syncJob, remapVenueJob]
