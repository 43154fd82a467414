import { needsWholeTenant, type Permission } from '#access/permissions'
import { Actor, type ActorScope } from '#shared/actor'

/** The same person with less reach: without the rights that nobody has whose reach is limited. */
export function limitActor({ tenantId, userId, role, permissions, locale }: Actor, to: ActorScope) {
  const left = permissions.filter((one) => !needsWholeTenant(one as Permission))
  return new Actor(tenantId, userId, role, left, to, locale)
}
