import db from '@adonisjs/lucid/services/db'
import { actorOf } from '#access/queries/actor_query'
import type { Actor } from '#shared/actor'
import {
  EmbedExpiredError,
  EmbedPlacesError,
  EmbedRevokedError,
  EmbedStoppedError,
} from '#reporting/embeds/errors'
import type { EmbedLink } from '#reporting/embeds/link'
import type Embed from '#reporting/embeds/models/embed'
import { withinPlaces } from '#reporting/embeds/reach'
import { stateOf } from '#reporting/embeds/state'
import Tenant from '#tenancy/models/tenant'

/**
 * In whose place whoever holds the link looks: its maker with the rights and the reach of this moment, within the places
 * that the embed and the link name.
 *
 * @throws EmbedRevokedError, EmbedExpiredError, EmbedStoppedError
 */
export async function openEmbed(
  embed: Embed,
  link: EmbedLink,
  locale: 'ru' | 'en',
  now = new Date()
): Promise<Actor> {
  const { timezone } = await Tenant.findOrFail(link.tenantId)
  const state = stateOf(embed, timezone, now)
  if (state === 'revoked') throw new EmbedRevokedError()
  if (state === 'ended' || link.expiresAt <= now) throw new EmbedExpiredError()
  const maker = embed.userId && (await actorOf(link.tenantId, embed.userId))
  if (!maker || !maker.can('reports.embed')) throw new EmbedStoppedError()
  try {
    const fixed = await withinPlaces(maker.speaking(locale), embed.parameters)
    return await withinPlaces(fixed, link.narrowing)
  } catch (error) {
    if (error instanceof EmbedPlacesError) throw new EmbedStoppedError()
    throw error
  }
}

/** Once a minute is often enough to know that somebody looks. */
export async function markSeen({ id }: Embed) {
  await db
    .from('embeds')
    .where('id', id)
    .whereRaw(`(seen_at is null or seen_at < now() - interval '1 minute')`)
    .update({ seen_at: db.raw('now()') })
}
