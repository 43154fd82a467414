import encryption from '@adonisjs/core/services/encryption'
import { appUrl } from '#config/app'
import type { PeriodInput } from '#reporting/period'
import type { VenueFilter } from '#reporting/venue_filter'

const PURPOSE = 'embed'

/** What one link asks beyond its embed: less of the places, another period. */
export type Narrowing = Pick<PeriodInput, 'preset' | 'from' | 'to'> & VenueFilter

export interface EmbedLink {
  tenantId: string
  embedId: string
  expiresAt: Date
  narrowing: Narrowing
}

/** Kept short: it stands in addresses. */
interface Claims {
  t: string
  e: string
  x: number
  n?: Narrowing
}

/** Where a page opens the embed, without signing in. */
export function linkTo({ tenantId, embedId, expiresAt, narrowing }: EmbedLink): string {
  const claims: Claims = {
    t: tenantId,
    e: embedId,
    x: Math.floor(expiresAt.getTime() / 1000),
    ...(Object.keys(narrowing).length > 0 && { n: narrowing }),
  }
  const token = encryption.getMessageVerifier().sign(claims, undefined, PURPOSE)
  return `${appUrl}/embed/${token}`
}

/** @returns what a token says, also one whose time is over; `null` for one that was never given */
export function readToken(token: string): EmbedLink | null {
  const claims = encryption.getMessageVerifier().unsign<Claims>(token, PURPOSE)
  if (!claims) return null
  const { t, e, x, n = {} } = claims
  return { tenantId: t, embedId: e, expiresAt: new Date(x * 1000), narrowing: n }
}
