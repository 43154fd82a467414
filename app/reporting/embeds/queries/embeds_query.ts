import db from '@adonisjs/lucid/services/db'
import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { isReady } from '#reporting/dashboards/queries/dashboards_query'
import { linkTo } from '#reporting/embeds/link'
import Embed from '#reporting/embeds/models/embed'
import { endOf, stateOf } from '#reporting/embeds/state'
import { REPORTS } from '#reporting/registry'
import type { ParameterValue } from '#reporting/report_reference'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'

/** Who looks after people sees those of all: somebody has to stop what others left behind. */
function visibleTo(actor: Actor) {
  return Embed.query().if(!actor.can('users.manage'), (query) =>
    query.where('user_id', actor.userId!)
  )
}

/** Embeds, the newest first. */
export async function embedsOf(
  actor: Actor,
  request: PageRequest
): Promise<Paginated<DescribedEmbed>> {
  const { page, perPage } = pageOf(request)
  const rows = await visibleTo(actor)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .paginate(page, perPage)
  return {
    rows: await describeEmbeds(actor, rows.all()),
    meta: { page, perPage, total: rows.total },
  }
}

/** @throws NotFoundError */
export async function embedOf(actor: Actor, id: string): Promise<Embed> {
  return found(await visibleTo(actor).where('id', id).forUpdate().first())
}

/** @throws NotFoundError */
export async function showEmbed(actor: Actor, id: string) {
  const [described] = await describeEmbeds(actor, [
    found(await visibleTo(actor).where('id', id).first()),
  ])
  return described
}

export type DescribedEmbed = Awaited<ReturnType<typeof describeEmbeds>>[number]

async function describeEmbeds(actor: Actor, embeds: Embed[]) {
  const { timezone } = await tenantSummary(actor)
  const makers = await namesOf(embeds.flatMap(({ userId }) => userId ?? []))
  const dashboards = await dashboardNames(embeds)
  const now = new Date()
  return embeds.map((one) => {
    const state = stateOf(one, timezone, now)
    const own = one.userId === actor.userId
    const expiresAt = endOf(one, timezone)
    const { tenantId, id: embedId } = one
    return {
      id: one.id,
      name: one.name,
      report: one.report,
      dashboard: one.dashboard,
      /** What it is called in Krug; nothing where its name is not known here. */
      title: titleOf(actor, one, dashboards),
      parameters: one.parameters as Record<string, ParameterValue>,
      open: one.open,
      origins: one.origins,
      endsOn: one.endsOn,
      state,
      own,
      maker: one.userId ? { id: one.userId, name: makers.get(one.userId) ?? '' } : null,
      revokedAt: one.revokedAt?.toISO() ?? null,
      seenAt: one.seenAt?.toISO() ?? null,
      createdAt: one.createdAt.toISO()!,
      /** Good to the last day; given to its maker only. */
      link:
        own && state === 'active' ? linkTo({ tenantId, embedId, expiresAt, narrowing: {} }) : null,
    }
  })
}

function titleOf(actor: Actor, { report, dashboard }: Embed, dashboards: Map<string, string>) {
  const i18n = i18nManager.locale(actor.locale)
  if (dashboard)
    return isReady(dashboard)
      ? i18n.t(`dashboards.ready.${dashboard}.name`)
      : (dashboards.get(dashboard) ?? null)
  const known = REPORTS.find(({ group, id }) => `${group}/${id}` === report)
  return known ? i18n.t(`reports.titles.${known.group}.${known.id}`) : null
}

async function dashboardNames(embeds: Embed[]) {
  const ids = embeds.flatMap(({ dashboard }) => (dashboard && !isReady(dashboard) ? dashboard : []))
  const rows = await db.from('dashboards').whereIn('id', ids).select('id', 'name')
  return new Map<string, string>(rows.map(({ id, name }) => [id, name]))
}

async function namesOf(ids: string[]) {
  const rows = await db
    .from('memberships as m')
    .join('users as u', 'u.id', 'm.user_id')
    .whereIn('u.id', ids)
    .select('u.id', 'u.name')
  return new Map<string, string>(rows.map(({ id, name }) => [id, name]))
}
