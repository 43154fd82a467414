import type DigestsStale from '#commerce/events/digests_stale'
import { packDigestsJob } from '#commerce/jobs/pack_digests_job'
import { Bell } from '#shared/queue/bell'

/** While a long sync writes day after day, digests follow at this distance. */
const PAUSE_SECONDS = 10
const bell = new Bell(packDigestsJob, PAUSE_SECONDS)

export default class PackDigestsListener {
  handle({ tenantId }: DigestsStale) {
    bell.ring(tenantId)
  }
}
