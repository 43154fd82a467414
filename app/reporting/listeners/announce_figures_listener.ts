import type DigestsStale from '#commerce/events/digests_stale'
import { announceFigures } from '#shared/live/announce_figures'

export default class AnnounceFiguresListener {
  handle({ tenantId }: DigestsStale) {
    announceFigures(tenantId)
  }
}
