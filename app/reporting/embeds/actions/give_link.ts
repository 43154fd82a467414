import type { Actor } from '#shared/actor'
import { ownEmbed } from '#reporting/embeds/actions/save_embed'
import { linkTo, type Narrowing } from '#reporting/embeds/link'
import { openEmbed } from '#reporting/embeds/open_embed'
import { withinPlaces } from '#reporting/embeds/reach'
import { endOf } from '#reporting/embeds/state'
import { LINK_SECONDS } from '#reporting/embeds/validators/embed_validator'
import { selectVenues } from '#reporting/venue_filter'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'

/**
 * A short-lived link to an embed that shows less than it: one business for each page of a site.
 *
 * @throws NotFoundError, EmbedNotOwnError, EmbedPlacesError, EmbedExpiredError, EmbedRevokedError, EmbedStoppedError
 */
export class GiveLink {
  async handle(
    actor: Actor,
    id: string,
    { seconds = LINK_SECONDS.usual, ...narrowing }: Narrowing & { seconds?: number }
  ) {
    const embed = await ownEmbed(actor, id)
    const { timezone } = await tenantSummary(actor)
    const last = endOf(embed, timezone)
    const wanted = new Date(Date.now() + seconds * 1000)
    const link = {
      ...{ tenantId: actor.tenantId, embedId: id, narrowing },
      expiresAt: wanted < last ? wanted : last,
    }
    const viewer = await openEmbed(embed, { ...link, narrowing: {} }, actor.locale)
    await withinPlaces(viewer, narrowing)
    await selectVenues(viewer, narrowing)
    return { url: linkTo(link), expiresAt: link.expiresAt.toISOString() }
  }
}
