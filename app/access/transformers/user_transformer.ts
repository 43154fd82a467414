import { BaseTransformer } from '@adonisjs/core/transformers'
import type { TenantUser } from '#access/queries/users_query'

export default class UserTransformer extends BaseTransformer<TenantUser> {
  toObject() {
    const { createdAt, ...user } = this.resource
    return { ...user, createdAt: createdAt.toISOString() }
  }
}
