import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { widgetsOf, type DashboardQuestion, type Tab } from '#reporting/dashboards/layout'
import Dashboard from '#reporting/dashboards/models/dashboard'
import { readyFor, READY, type ReadyDashboard } from '#reporting/dashboards/ready'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What a list of dashboards says of each. */
export interface DashboardSummary {
  /** Of an own one; those of Krug go by name. */
  id: string
  name: string
  /** What it is for, where it is one of Krug. */
  text: string | null
  ready: boolean
  /** New sales move its figures while it is open. */
  live: boolean
  owner: { id: string; name: string } | null
  mine: boolean
  /** Whether the caller may change and delete it. */
  editable: boolean
  /** Roles whose holders may see it: names, or ids of own roles. */
  roles: string[]
  widgets: number
  /** Where the caller begins. */
  start: boolean
  updatedAt: Date | null
}

export interface DashboardDescription extends DashboardSummary {
  question: DashboardQuestion
  tabs: Tab[]
  /** Goes along with a change, so that nobody writes over what another has saved meanwhile. */
  version: number
}

/** Those of Krug that the caller may read, then own and shared ones by name. */
export async function listDashboards(
  actor: Actor,
  request: PageRequest
): Promise<Paginated<DashboardSummary>> {
  const { page, perPage, offset } = pageOf(request)
  const start = await startOf(actor)
  const own = await visibleTo(actor).orderByRaw('lower(name)').orderBy('id')
  const owners = await namesOf(own)
  const all = [
    ...readyFor(actor).map((one) => describeReady(actor, one, start)),
    ...own.map((one) => describe(actor, one, start, owners)),
  ].map(({ tabs, question, version, ...summary }) => summary)
  return { rows: all.slice(offset, offset + perPage), meta: { page, perPage, total: all.length } }
}

/** @throws NotFoundError */
export async function showDashboard(actor: Actor, id: string): Promise<DashboardDescription> {
  const start = await startOf(actor)
  const ready = readyFor(actor).find((one) => one.id === id)
  if (ready) return describeReady(actor, ready, start)
  const own = await ownDashboard(actor, id)
  return describe(actor, own, start, await namesOf([own]))
}

/** One that people made and the actor may see. @throws NotFoundError */
export async function ownDashboard(actor: Actor, id: string): Promise<Dashboard> {
  return found(UUID.test(id) ? await visibleTo(actor).where('id', id).first() : null)
}

export const isReady = (id: string) => READY.some((one) => one.id === id)

/** Where the actor begins, if that can still be opened; `null` for the overview. */
export async function startPageOf(actor: Actor): Promise<string | null> {
  const start = await startOf(actor)
  if (start === null || readyFor(actor).some(({ id }) => id === start)) return start
  if (isReady(start)) return null
  const own = await visibleTo(actor).where('id', start).first()
  return own?.id ?? null
}

/**
 * Own ones, and those shared with the actor's role. Who manages dashboards also sees what is shared with others, and
 * what somebody left behind.
 */
export function visibleTo(actor: Actor) {
  return Dashboard.query()
    .whereNull('deleted_at')
    .where((open) => {
      void open.where('owner_id', actor.userId!).orWhereRaw('? = any(roles)', [actor.role])
      if (manages(actor)) void open.orWhereRaw(`roles <> '{}'`).orWhereNull('owner_id')
    })
}

export const manages = (actor: Actor) => actor.can('dashboards.manage')

export const mayEdit = (actor: Actor, { ownerId }: Dashboard) =>
  ownerId === actor.userId || manages(actor)

function describe(
  actor: Actor,
  dashboard: Dashboard,
  start: string | null,
  owners: Map<string, string>
): DashboardDescription {
  const { id, name, live, ownerId, roles, tabs, question, version, updatedAt } = dashboard
  return {
    ...{ id, name, text: null, ready: false, live, roles, tabs, question, version },
    owner: ownerId ? { id: ownerId, name: owners.get(ownerId) ?? '' } : null,
    mine: ownerId === actor.userId,
    editable: mayEdit(actor, dashboard),
    widgets: widgetsOf(tabs).length,
    start: start === id,
    updatedAt: updatedAt.toJSDate(),
  }
}

function describeReady(
  actor: Actor,
  { id, live, question, tabs }: ReadyDashboard,
  start: string | null
): DashboardDescription {
  const i18n = i18nManager.locale(actor.locale)
  return {
    ...{ id, live, question, tabs, ready: true, mine: false, editable: false, owner: null },
    name: i18n.t(`dashboards.ready.${id}.name`),
    text: i18n.t(`dashboards.ready.${id}.text`),
    roles: [],
    widgets: widgetsOf(tabs).length,
    start: start === id,
    version: 1,
    updatedAt: null,
  }
}

async function startOf({ userId }: Actor): Promise<string | null> {
  const row = await db.from('start_pages').where('user_id', userId!).select('dashboard').first()
  return row?.dashboard ?? null
}

async function namesOf(dashboards: Dashboard[]) {
  const ids = [...new Set(dashboards.map(({ ownerId }) => ownerId).filter((id) => id !== null))]
  const users = await db.from('users').whereIn('id', ids).select('id', 'name')
  return new Map<string, string>(users.map(({ id, name }) => [id, name]))
}
