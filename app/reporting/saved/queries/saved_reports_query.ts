import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { UnknownReportError } from '#reporting/errors'
import { mayChange } from '#reporting/saved/actions/save_report'
import { reportIn, type SavedContent } from '#reporting/saved/content'
import type SavedReport from '#reporting/saved/models/saved_report'
import { savedReport, visibleReports } from '#reporting/saved/queries/saved_report_query'
import { versionsOf } from '#reporting/saved/versions'

export interface SavedDescription {
  id: string
  name: string
  note: string
  /** How it is asked for: "saved/…". */
  report: string
  path: string
  /** What it shows: a ready report or a dataset, in words. */
  about: string
  content: SavedContent
  /** Whether the builder can change it. */
  built: boolean
  /** The name of who owns it, while a member. */
  owner: string | null
  mine: boolean
  /** References of the roles it is shared with. */
  roles: string[]
  version: number
  updatedAt: string
  can: { change: boolean; share: boolean }
}

/** Saved reports that an actor may open, the newest first. */
export async function listSaved(
  actor: Actor,
  { search, ...request }: PageRequest & { search?: string }
): Promise<Paginated<SavedDescription>> {
  const { page, perPage, offset } = pageOf(request)
  const all = await visibleReports(actor)
    .if(search, (query) => query.whereRaw('strpos(lower(name), lower(?)) > 0', [search!]))
    .orderBy('updated_at', 'desc')
    .orderBy('id')
  const open = all.filter(({ content }) => mayOpen(actor, content))
  const rows = await described(actor, open.slice(offset, offset + perPage))
  return { rows, meta: { page, perPage, total: open.length } }
}

/** @throws UnknownReportError */
export async function showSaved(actor: Actor, id: string): Promise<SavedDescription> {
  const [description] = await described(actor, [await savedReport(actor, id)])
  return description
}

/** A saved query, to go on with. @throws UnknownReportError */
export async function savedInBuilder(actor: Actor, id: string) {
  const { content, ...description } = await showSaved(actor, id)
  if (!('query' in content)) throw new UnknownReportError({ report: `saved/${id}` })
  return { ...description, content }
}

/** Every version of a report, the newest first. @throws UnknownReportError */
export async function listVersions(actor: Actor, id: string) {
  return versionsOf(actor, await savedReport(actor, id))
}

/** Who lost a right no longer sees what needs it; a report of a dataset or figure that is no more is nobody's. */
function mayOpen(actor: Actor, content: SavedContent) {
  try {
    return actor.can(reportIn(content).permission)
  } catch {
    return false
  }
}

async function described(actor: Actor, saved: SavedReport[]): Promise<SavedDescription[]> {
  const userIds = saved.map(({ userId }) => userId).filter((id) => id !== null)
  const users = await db.from('users').whereIn('id', userIds).select('id', 'name')
  const names = new Map<string | null, string>(users.map(({ id, name }) => [id, name]))
  return saved.map((one) => ({
    id: one.id,
    name: one.name,
    note: one.note,
    report: `saved/${one.id}`,
    path: `/api/v1/reports/saved/${one.id}`,
    about: aboutOf(actor, one.content),
    content: one.content,
    built: 'query' in one.content,
    owner: names.get(one.userId) ?? null,
    mine: one.userId === actor.userId,
    roles: one.roles,
    version: one.version,
    updatedAt: one.updatedAt.toUTC().toISO()!,
    can: {
      change: mayChange(actor, one),
      share: mayChange(actor, one) && actor.can('dashboards.manage'),
    },
  }))
}

function aboutOf({ locale }: Actor, content: SavedContent) {
  const i18n = i18nManager.locale(locale)
  return 'query' in content
    ? i18n.t(`reports.datasets.${content.query.dataset}.label`)
    : i18n.t(`reports.titles.${content.report.replace('/', '.')}`)
}
