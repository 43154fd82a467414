import { ForbiddenError } from '#access/errors/errors'
import type { ReportContext } from '#reporting/context'
import {
  OneBusinessRequiredError,
  WholeBusinessRequiredError,
  WholeOrganizationRequiredError,
} from '#reporting/errors'

/** Whose customers are counted: those of one business, or of all of them. */
export interface Audience {
  /** What the sums over journeys go by: the business, or the tenant. */
  id: string
  businessId: string | null
  /** Knows other businesses only as sums over several people. */
  partner: boolean
}

/**
 * Customers of several places cannot be added up, so the sums are those of whole businesses, one or all.
 *
 * @throws WholeBusinessRequiredError, OneBusinessRequiredError, ForbiddenError
 */
export function audienceOf({ actor, places }: Pick<ReportContext, 'actor' | 'places'>): Audience {
  if (places.venueId?.length) throw new WholeBusinessRequiredError({}, 'venueId')
  const wanted = places.businessId?.length ? [...new Set(places.businessId)] : reachOf(actor)
  if (wanted === null) return { id: actor.tenantId, businessId: null, partner: false }
  if (wanted.length === 0) throw new ForbiddenError()
  if (wanted.length > 1) throw new OneBusinessRequiredError({}, 'businessId')
  const [id] = wanted
  if (!actor.reachesBusiness(id)) throw new ForbiddenError()
  return { id, businessId: id, partner: actor.scope !== null }
}

/**
 * The audience of figures that only all businesses together have.
 *
 * @throws WholeOrganizationRequiredError, ForbiddenError
 */
export function wholeTenant(context: Pick<ReportContext, 'actor' | 'places'>): Audience {
  const { actor, places } = context
  if (actor.scope !== null) throw new ForbiddenError()
  if (places.businessId?.length || places.venueId?.length)
    throw new WholeOrganizationRequiredError({}, places.venueId?.length ? 'venueId' : 'businessId')
  return { id: actor.tenantId, businessId: null, partner: false }
}

/** Businesses that an actor reaches as a whole; `null` for all. */
const reachOf = ({ scope }: ReportContext['actor']) => scope && scope.businessIds
