import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Actor } from '#shared/actor'
import type User from '#access/models/user'

/** The caller: who, in which role, and what that allows. */
export default class MeTransformer extends BaseTransformer<{ user: User; actor: Actor }> {
  toObject() {
    const { user, actor } = this.resource
    return {
      id: user.id,
      name: user.name,
      email: user.email,
      locale: user.locale,
      role: actor.role,
      organizationId: actor.tenantId,
      permissions: actor.permissions,
      everywhere: actor.scope === null,
    }
  }
}
