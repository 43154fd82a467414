import queue from '#shared/queue/service'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import User from '#access/models/user'
import { assertOwnPlaces } from '#access/actions/invite_user'
import { TokenRightsError, TooManyTokensError } from '#access/errors/errors'
import { tellPersonJob } from '#access/letters/tell_person_job'
import { abilitiesOf, type TokenRights } from '#access/personal_tokens/abilities'
import { fitsPlaces, narrowed } from '#access/personal_tokens/narrowed_actor'
import { personalTokensOf } from '#access/personal_tokens/personal_tokens_query'
import { assertGrantable } from '#access/role_reference'

const MOST = 50

interface Input {
  name: string
  permissions: string[]
  businessIds?: string[]
  venueIds?: string[]
  days: number
}

/**
 * A token for a program of the person's own, for less than the person may do.
 *
 * @returns the token with its secret, which is told this once.
 * @throws RoleNotGrantableError, TokenRightsError, NotFoundError, TooManyTokensError
 */
export class MakePersonalToken {
  async handle(actor: Actor, user: User, { name, days, ...input }: Input) {
    const rights: TokenRights = { businessIds: [], venueIds: [], ...input }
    assertGrantable(actor, rights.permissions, 'permissions')
    await assertOwnPlaces(rights.businessIds, rights.venueIds)
    const abilities = abilitiesOf(actor.tenantId, rights)
    await assertWhole(actor, rights, abilities)
    const known = await personalTokensOf(actor)
    if (known.length >= MOST) throw new TooManyTokensError({ most: MOST })

    const token = await User.personalTokens.create(user, abilities, {
      name,
      expiresIn: `${days} days`,
    })
    await new RecordAudit().handle(actor, {
      action: 'users.token_made',
      subjectType: 'token',
      subjectId: String(token.identifier),
      details: { ...rights, days },
    })
    await queue.dispatch(tellPersonJob, { letter: 'token-made', userId: user.id })
    return {
      id: Number(token.identifier),
      token: token.value!.release(),
      expiresAt: token.expiresAt!,
    }
  }
}

/** Nothing of what was asked for may fall away unseen. @throws TokenRightsError */
async function assertWhole(actor: Actor, rights: TokenRights, abilities: string[]) {
  const { scope } = await narrowed(actor, abilities)
  const limited = rights.businessIds.length + rights.venueIds.length > 0
  if (!limited) return
  const unreached =
    rights.businessIds.length !== scope!.businessIds.length ||
    rights.venueIds.length !== scope!.venueIds.length
  if (unreached || !rights.permissions.every(fitsPlaces))
    throw new TokenRightsError({}, unreached ? 'businessIds' : 'permissions')
}
