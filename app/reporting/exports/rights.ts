import type { Actor, ActorScope } from '#shared/actor'

/** With which rights and which reach a file was asked for. */
export interface ExportRights {
  held: string[]
  scope: ActorScope | null
}

/** @param needed what the file is formed by; of these only those are kept that the actor has */
export function rightsOf(actor: Actor, needed: readonly string[]): ExportRights {
  return { held: needed.filter((right) => actor.can(right)), scope: actor.scope }
}

/** Whether the actor may still see all that is in the file. */
export function stillHolds(actor: Actor, { held, scope }: ExportRights) {
  return held.every((right) => actor.can(right)) && reaches(actor.scope, scope)
}

function reaches(now: ActorScope | null, then: ActorScope | null) {
  if (now === null) return true
  if (then === null) return false
  return (
    then.businessIds.every((id) => now.businessIds.includes(id)) &&
    then.venueIds.every((id) => now.venueIds.includes(id))
  )
}
