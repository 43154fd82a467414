import { DateTime } from 'luxon'
import queue from '#shared/queue/service'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import Invitation from '#access/models/invitation'
import Membership from '#access/models/membership'
import User from '#access/models/user'
import { AlreadyMemberError } from '#access/errors/errors'
import { sendLinkJob } from '#access/jobs/send_link_job'
import { assertGrantable, roleBy } from '#access/role_reference'
import { RecordAudit } from '#shared/audit/record_audit'
import Business from '#tenancy/models/business'
import Venue from '#tenancy/models/venue'

const VALID_DAYS = 7

interface Input {
  email: string
  /** A role of Krug by name, an own one by id. */
  role: string
  businessIds?: string[]
  venueIds?: string[]
}

/**
 * Asks somebody by e-mail to join the tenant.
 *
 * @throws AlreadyMemberError, NotFoundError for businesses or venues of somebody else, UnknownRoleError,
 * RoleNotGrantableError
 */
export class InviteUser {
  async handle(actor: Actor, { email, role, businessIds = [], venueIds = [] }: Input) {
    const { stored, permissions } = await roleBy(role)
    assertGrantable(actor, permissions)
    await assertOwnPlaces(businessIds, venueIds)
    const user = await User.findBy('email', email)
    if (user && (await Membership.find(user.id))) throw new AlreadyMemberError({}, 'email')

    const invitation = await Invitation.create({
      email,
      ...stored,
      businessIds,
      venueIds,
      invitedBy: actor.userId!,
      expiresAt: DateTime.now().plus({ days: VALID_DAYS }),
    })
    await new RecordAudit().handle(actor, {
      action: 'users.invited',
      subjectType: 'invitation',
      subjectId: invitation.id,
      details: { role },
    })
    await queue.dispatch(sendLinkJob, {
      tenantId: actor.tenantId,
      purpose: 'invitation',
      id: invitation.id,
    })
    return invitation
  }
}

/** @throws NotFoundError when one of the ids is not a business or venue of the tenant. */
export async function assertOwnPlaces(businessIds: string[], venueIds: string[]) {
  const businesses = businessIds.length ? await Business.findMany(businessIds) : []
  const venues = venueIds.length ? await Venue.findMany(venueIds) : []
  found(businesses.length === new Set(businessIds).size ? true : null)
  found(venues.length === new Set(venueIds).size ? true : null)
}
