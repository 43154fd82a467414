import { NoMembershipError } from '#access/errors/errors'
import { membershipsOf } from '#access/queries/memberships_query'
import { ProveIdentity } from '#access/sign_ins/prove_identity'
import type { Origin } from '#access/sign_ins/origin'

interface Input {
  email: string
  password: string
  otp?: string
  /** For a person of several tenants; the oldest membership by default. */
  tenantId?: string
  origin: Origin
}

/**
 * Lets somebody in, who proves to be a member.
 *
 * @throws WrongCredentialsError, SecondFactorNeededError, WrongCodeError, TooManyAttemptsError, NoMembershipError
 */
export class SignInToTenant {
  async handle({ tenantId, ...claim }: Input) {
    const { user, secondFactor } = await new ProveIdentity().handle(claim)
    return { user, secondFactor, tenantId: await tenantToEnter(user.id, tenantId) }
  }
}

/** @throws NoMembershipError */
export async function tenantToEnter(userId: string, wanted?: string) {
  const memberships = await membershipsOf(userId)
  const membership = wanted
    ? memberships.find(({ tenantId }) => tenantId === wanted)
    : memberships[0]
  if (!membership) throw new NoMembershipError()
  return membership.tenantId
}
