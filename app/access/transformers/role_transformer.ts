import { BaseTransformer } from '@adonisjs/core/transformers'
import type { RoleDescription } from '#access/queries/roles_query'

export default class RoleTransformer extends BaseTransformer<RoleDescription> {
  toObject() {
    return { ...this.resource }
  }
}
