import encryption from '@adonisjs/core/services/encryption'
import { TokenInvalidError } from '#access/errors/errors'

const PREFIX = 'tenant:'

/** A token acts in one tenant: the ability that says which. */
export function abilityFor(tenantId: string) {
  return `${PREFIX}${tenantId}`
}

/** @throws TokenInvalidError for a token without a tenant. */
export function tenantAbility(abilities: string[]) {
  const ability = abilities.find((one) => one.startsWith(PREFIX))
  if (!ability) throw new TokenInvalidError()
  return ability.slice(PREFIX.length)
}

export type LinkPurpose = 'invitation' | 'password-reset' | 'unlock'

/** The rest end with their row. */
const UNLOCK_LIFE = '1 day'

/** The secret part of a link in an e-mail. It can be made again, so that nothing secret waits in a queue. */
export function linkToken(purpose: LinkPurpose, id: string, tenantId?: string) {
  const life = purpose === 'unlock' ? UNLOCK_LIFE : undefined
  return encryption.getMessageVerifier().sign({ id, tenantId }, life, purpose)
}

/** @returns what `linkToken` was made of, or `null` for anything else. */
export function readLinkToken(purpose: LinkPurpose, token: string) {
  return encryption.getMessageVerifier().unsign<{ id: string; tenantId?: string }>(token, purpose)
}
