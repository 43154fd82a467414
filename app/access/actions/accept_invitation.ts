import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import Invitation from '#access/models/invitation'
import Membership from '#access/models/membership'
import User from '#access/models/user'
import { SetScopes } from '#access/actions/set_scopes'
import { LinkExpiredError, WrongCredentialsError } from '#access/errors/errors'
import { readLinkToken } from '#access/tokens'
import { withTenant } from '#tenancy/tenant_scope'

interface Input {
  token: string
  /** Needed for somebody new. */
  name?: string
  /** The new password, or the known one of somebody who signs in already. */
  password: string
}

/**
 * Turns an invitation into a membership.
 *
 * @throws LinkExpiredError for a used, old or made-up link; WrongCredentialsError when the address has an account and
 * the password is not its own.
 */
export class AcceptInvitation {
  async handle({ token, name, password }: Input) {
    const link = readLinkToken('invitation', token)
    if (!link?.tenantId) throw new LinkExpiredError()
    const { tenantId } = link

    return withTenant(db, tenantId, async () => {
      const invitation = await Invitation.query().where('id', link.id).forUpdate().first()
      if (!invitation || invitation.acceptedAt || invitation.expiresAt < DateTime.now())
        throw new LinkExpiredError()

      const { role, roleId } = invitation
      const user = await this.#person(invitation.email, name, password)
      await Membership.firstOrCreate({ userId: user.id }, { role, roleId })
      await new SetScopes().handle(user.id, invitation.businessIds, invitation.venueIds)
      await invitation.merge({ acceptedAt: DateTime.now() }).save()
      return { user, tenantId }
    })
  }

  async #person(email: string, name: string | undefined, password: string) {
    const known = await User.findBy('email', email)
    if (!known) return User.create({ email, password, name: name ?? email.split('@')[0] })
    if (!(await known.verifyPassword(password))) throw new WrongCredentialsError({}, 'password')
    return known
  }
}
