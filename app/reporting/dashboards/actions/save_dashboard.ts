import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { ForbiddenError } from '#access/errors/errors'
import { roleBy } from '#access/role_reference'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { found } from '#shared/errors/not_found'
import { DashboardChangedError, DashboardReadyError } from '#reporting/dashboards/errors'
import type { DashboardQuestion } from '#reporting/dashboards/layout'
import Dashboard from '#reporting/dashboards/models/dashboard'
import {
  isReady,
  manages,
  mayEdit,
  ownDashboard,
  showDashboard,
  visibleTo,
} from '#reporting/dashboards/queries/dashboards_query'
import { settleTabs, type GivenTab } from '#reporting/dashboards/settle_tabs'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** What was deleted can be had back for as long. */
const KEPT_DAYS = 30

interface Input {
  name: string
  tabs?: GivenTab[]
  question?: DashboardQuestion
  live?: boolean
}

/** A dashboard of the actor's own, seen by nobody else until it is shared. @throws E_VALIDATION_ERROR */
export class CreateDashboard {
  async handle(actor: Actor, { tabs = [{ id: 'main', widgets: [] }], ...input }: Input) {
    const dashboard = await Dashboard.create({
      ...{ question: {}, live: false, ...input },
      ownerId: actor.userId,
      tabs: await settleTabs(actor, tabs),
    })
    return dashboard.id
  }
}

/** One of the actor's own with everything that another one has, also one of Krug. @throws NotFoundError */
export class CopyDashboard {
  async handle(actor: Actor, id: string, { name }: { name?: string }) {
    const source = await showDashboard(actor, id)
    const { tabs, question, live } = source
    const copy = await Dashboard.create({
      ...{ tabs, question, live, name: name ?? source.name, ownerId: actor.userId },
    })
    return copy.id
  }
}

/** @throws NotFoundError, DashboardReadyError, ForbiddenError, DashboardChangedError, E_VALIDATION_ERROR */
export class UpdateDashboard {
  async handle(
    actor: Actor,
    id: string,
    { tabs, version, ...input }: Partial<Input> & { version?: number }
  ) {
    const dashboard = await editable(actor, id)
    if (version !== undefined && version !== dashboard.version) throw new DashboardChangedError()
    await dashboard
      .merge({
        ...input,
        ...(tabs && { tabs: await settleTabs(actor, tabs) }),
        version: dashboard.version + 1,
      })
      .save()
  }
}

/** Holders of these roles may see it from now on, and nobody else. @throws NotFoundError, DashboardReadyError, ForbiddenError, UnknownRoleError */
export class ShareDashboard {
  async handle(actor: Actor, id: string, roles: string[]) {
    const dashboard = await editable(actor, id)
    for (const role of roles) await roleBy(role)
    await dashboard.merge({ roles }).save()
    await audit(actor, 'dashboards.shared', dashboard)
  }
}

/** It can be had back for a while. @throws NotFoundError, DashboardReadyError, ForbiddenError */
export class DeleteDashboard {
  async handle(actor: Actor, id: string) {
    const dashboard = await editable(actor, id)
    await dashboard.merge({ deletedAt: DateTime.now() }).save()
    await Dashboard.query()
      .where('deleted_at', '<', DateTime.now().minus({ days: KEPT_DAYS }).toSQL())
      .delete()
    await audit(actor, 'dashboards.deleted', dashboard)
  }
}

/** @throws NotFoundError, ForbiddenError */
export class RestoreDashboard {
  async handle(actor: Actor, id: string) {
    const deleted = UUID.test(id)
      ? await Dashboard.query().where('id', id).whereNotNull('deleted_at').forUpdate().first()
      : null
    const dashboard = found(deleted)
    const mine = dashboard.ownerId === actor.userId
    found(mine || (manages(actor) && dashboard.roles.length > 0) ? dashboard : null)
    await dashboard.merge({ deletedAt: null }).save()
    await audit(actor, 'dashboards.restored', dashboard)
  }
}

/** Where the actor begins from now on; `null` for the overview. @throws NotFoundError */
export class SetStartPage {
  async handle(actor: Actor, id: string | null) {
    await db.from('start_pages').where('user_id', actor.userId!).delete()
    if (id === null) return
    await showDashboard(actor, id)
    await db.table('start_pages').insert({ user_id: actor.userId, dashboard: id })
  }
}

async function editable(actor: Actor, id: string) {
  if (isReady(id)) throw new DashboardReadyError()
  await ownDashboard(actor, id)
  const dashboard = found(await visibleTo(actor).where('id', id).forUpdate().first())
  if (!mayEdit(actor, dashboard)) throw new ForbiddenError()
  return dashboard
}

function audit(actor: Actor, action: string, { id, name, roles }: Dashboard) {
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'dashboard',
    subjectId: id,
    details: { name, roles },
  })
}
