import { abilityFor } from '#access/tokens'

/** What a personal token is for; without places it reaches as far as its owner. */
export interface TokenRights {
  permissions: string[]
  businessIds: string[]
  venueIds: string[]
}

const named = (kind: string, values: string[]) => values.map((value) => `${kind}:${value}`)

export function abilitiesOf(tenantId: string, rights: TokenRights) {
  return [
    abilityFor(tenantId),
    ...named('can', rights.permissions),
    ...named('business', rights.businessIds),
    ...named('venue', rights.venueIds),
  ]
}

export function rightsIn(abilities: string[]): TokenRights {
  const of = (kind: string) =>
    abilities.filter((one) => one.startsWith(`${kind}:`)).map((one) => one.slice(kind.length + 1))
  return { permissions: of('can'), businessIds: of('business'), venueIds: of('venue') }
}
