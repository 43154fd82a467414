import { BaseEvent } from '@adonisjs/core/events'

/** Rollups changed, and the change is committed; `stale_digests` says which days, weeks and months. */
export default class DigestsStale extends BaseEvent {
  constructor(readonly tenantId: string) {
    super()
  }
}
