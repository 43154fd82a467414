import { BaseTransformer } from '@adonisjs/core/transformers'
import type Invitation from '#access/models/invitation'

export default class InvitationTransformer extends BaseTransformer<Invitation> {
  toObject() {
    const { id, email, role, businessIds, venueIds, expiresAt } = this.resource
    return { id, email, role, businessIds, venueIds, expiresAt: expiresAt.toISO()! }
  }
}
