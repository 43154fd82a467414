import type { Actor } from '#shared/actor'
import type { AnyReport } from '#reporting/report'

/** Whether a report is open to the actor at all. */
export function mayRead(actor: Actor, { permission, everywhere }: AnyReport) {
  return actor.can(permission) && !(everywhere && actor.scope !== null)
}
