import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import Invitation from '#access/models/invitation'
import Membership from '#access/models/membership'
import User from '#access/models/user'
import { SetScopes } from '#access/actions/set_scopes'
import { LinkExpiredError } from '#access/errors/errors'
import { ProveIdentity } from '#access/sign_ins/prove_identity'
import type { Origin } from '#access/sign_ins/origin'
import { readLinkToken } from '#access/tokens'
import { withTenant } from '#tenancy/tenant_scope'

interface Input {
  token: string
  /** Needed for somebody new. */
  name?: string
  /** The new password, or the known one of somebody who signs in already. */
  password: string
  /** Of somebody who signs in already, and with a second factor. */
  otp?: string
  origin: Origin
}

/**
 * Turns an invitation into a membership.
 *
 * @throws LinkExpiredError for a used, old or made-up link; what ProveIdentity throws when the address has an account.
 */
export class AcceptInvitation {
  async handle({ token, ...person }: Input) {
    const link = readLinkToken('invitation', token)
    if (!link?.tenantId) throw new LinkExpiredError()
    const { id, tenantId } = link

    const { email } = await withTenant(db, tenantId, () => openInvitation(id))
    const proved = (await User.findBy('email', email))
      ? await new ProveIdentity().handle({ email, ...person })
      : null
    return withTenant(db, tenantId, async () => {
      const invitation = await openInvitation(id)
      const { role, roleId } = invitation
      const user = proved?.user ?? (await newUser(email, person))
      await Membership.firstOrCreate({ userId: user.id }, { role, roleId })
      await new SetScopes().handle(user.id, invitation.businessIds, invitation.venueIds)
      await invitation.merge({ acceptedAt: DateTime.now() }).save()
      return { user, tenantId, secondFactor: proved?.secondFactor ?? false }
    })
  }
}

/** @throws LinkExpiredError */
async function openInvitation(id: string) {
  const invitation = await Invitation.query().where('id', id).forUpdate().first()
  if (!invitation || invitation.acceptedAt || invitation.expiresAt < DateTime.now())
    throw new LinkExpiredError()
  return invitation
}

function newUser(email: string, { name, password }: Pick<Input, 'name' | 'password'>) {
  return User.create({ email, password, name: name ?? email.split('@')[0] })
}
