import transmit from '@adonisjs/transmit/services/main'
import { hear } from '#shared/live/figures_heard'

/** Pages fetch what they show when they hear of it: more often than this nobody could read. */
const QUIET_MILLISECONDS = 1000

/** Tenants that were told of a change a moment ago; `true` where there was another one since. */
const told = new Map<string, boolean>()

/**
 * Tells open pages that the figures of a tenant have changed: at once, then at most once a second, the last change
 * never left out. To be called once the change is committed.
 */
export function announceFigures(tenantId: string) {
  if (told.has(tenantId)) {
    told.set(tenantId, true)
    return
  }
  told.set(tenantId, false)
  const channel = `tenants/${tenantId}/sales`
  transmit.broadcast(channel, { at: new Date().toISOString() })
  hear(channel)
  setTimeout(() => {
    const again = told.get(tenantId)
    told.delete(tenantId)
    if (again) announceFigures(tenantId)
  }, QUIET_MILLISECONDS)
}
