import { BaseTransformer } from '@adonisjs/core/transformers'
import type Invitation from '#access/models/invitation'
import { referenceOf } from '#access/role_reference'

export default class InvitationTransformer extends BaseTransformer<Invitation> {
  toObject() {
    const { id, email, businessIds, venueIds, expiresAt } = this.resource
    const role = referenceOf(this.resource)
    return { id, email, role, businessIds, venueIds, expiresAt: expiresAt.toISO()! }
  }
}
