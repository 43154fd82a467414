import { DateTime } from 'luxon'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { today } from '#shared/clock'
import { showDashboard } from '#reporting/dashboards/queries/dashboards_query'
import { reportWidgetsOf } from '#reporting/dashboards/layout'
import {
  EmbedEndsOnError,
  EmbedNamesPeopleError,
  EmbedNotOwnError,
  EmbedSubjectError,
} from '#reporting/embeds/errors'
import Embed, { type Open } from '#reporting/embeds/models/embed'
import { reportFor } from '#reporting/embeds/queries/embed_data_query'
import { embedOf } from '#reporting/embeds/queries/embeds_query'
import { withinPlaces } from '#reporting/embeds/reach'
import { UnknownReportError } from '#reporting/errors'
import { findReport } from '#reporting/find_report'
import { namesPeople } from '#reporting/names_people'
import type { AnyReport } from '#reporting/report'
import { openReference } from '#reporting/report_reference'
import { questionValidator } from '#reporting/validators/report_validator'
import { selectVenues } from '#reporting/venue_filter'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'

/** Whoever placed it may forget it: at most so many days ahead. */
const LONGEST_DAYS = 366

export interface EmbedInput {
  name: string
  report?: string
  dashboard?: string
  parameters?: Record<string, unknown>
  open?: Open[]
  origins: string[]
  endsOn: string
}

type EmbedChange = Partial<Omit<EmbedInput, 'report' | 'dashboard'>>

/**
 * @throws EmbedSubjectError, EmbedEndsOnError, EmbedNamesPeopleError, EmbedPlacesError, NotFoundError, ForbiddenError, and
 * what the report refuses
 */
export class CreateEmbed {
  async handle(actor: Actor, { report, dashboard, ...input }: EmbedInput): Promise<string> {
    if (report && dashboard) throw new EmbedSubjectError({}, 'dashboard')
    const embed = new Embed().merge({ userId: actor.userId, report, dashboard, open: [] })
    await fill(actor, embed, { parameters: {}, ...input })
    await embed.refresh()
    await audit(actor, 'embeds.created', embed)
    return embed.id
  }
}

/** What it is of stays; all else its maker may change. @throws NotFoundError, EmbedNotOwnError, and as above */
export class UpdateEmbed {
  async handle(actor: Actor, id: string, change: EmbedChange) {
    const embed = await ownEmbed(actor, id)
    await fill(actor, embed, change)
    await audit(actor, 'embeds.updated', embed)
  }
}

/** At once, wherever it stands, and for good. @throws NotFoundError */
export class RevokeEmbed {
  async handle(actor: Actor, id: string) {
    const embed = await embedOf(actor, id)
    if (embed.revokedAt) return
    await embed.merge({ revokedAt: DateTime.now() }).save()
    await audit(actor, 'embeds.revoked', embed)
  }
}

/** @throws NotFoundError */
export class DeleteEmbed {
  async handle(actor: Actor, id: string) {
    const embed = await embedOf(actor, id)
    await embed.delete()
    await audit(actor, 'embeds.deleted', embed)
  }
}

/** @throws NotFoundError, EmbedNotOwnError */
export async function ownEmbed(actor: Actor, id: string) {
  const embed = await embedOf(actor, id)
  if (embed.userId !== actor.userId) throw new EmbedNotOwnError()
  return embed
}

async function fill(actor: Actor, embed: Embed, { parameters, endsOn, ...plain }: EmbedChange) {
  if (endsOn) await assertEnds(actor, endsOn)
  if (parameters) embed.parameters = await settled(actor, embed, parameters)
  await embed.merge({ ...plain, ...(endsOn && { endsOn }) }).save()
}

/** @throws EmbedEndsOnError */
async function assertEnds(actor: Actor, endsOn: string) {
  const { timezone } = await tenantSummary(actor)
  const first = today(timezone)
  const last = DateTime.fromISO(first).plus({ days: LONGEST_DAYS }).toISODate()!
  if (endsOn < first || endsOn > last) throw new EmbedEndsOnError({ first, last }, 'endsOn')
}

/** What is asked, as it is kept, after it was answered once within its places. */
async function settled(actor: Actor, { report, dashboard }: Embed, given: Record<string, unknown>) {
  if (dashboard) {
    const { tabs } = await showDashboard(actor, dashboard)
    for (const { report: name, parameters } of reportWidgetsOf(tabs))
      refuseNames(await known(actor, name), parameters)
    const question = await questionValidator.validate(given)
    await selectVenues(actor, question)
    await withinPlaces(actor, question)
    return question
  }
  const reference = { report: report!, parameters: given }
  const { report: opened, question } = await openReference(actor, reference)
  refuseNames(opened, question)
  if (opened.subject !== 'crm') await selectVenues(actor, question)
  await reportFor(await withinPlaces(actor, question), report!, question, new Date())
  return question
}

/** A widget whose report is gone says so in its place. */
async function known(actor: Actor, name: string): Promise<AnyReport | null> {
  try {
    return await findReport(actor, name)
  } catch (error) {
    if (error instanceof UnknownReportError) return null
    throw error
  }
}

function refuseNames(report: AnyReport | null, parameters: Record<string, unknown>) {
  if (report && namesPeople(report, parameters)) throw new EmbedNamesPeopleError({}, 'report')
}

function audit(actor: Actor, action: string, embed: Embed) {
  const { id, name, report, dashboard, origins, endsOn, open, parameters } = embed
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'embed',
    subjectId: id,
    details: { name, report, dashboard, origins, endsOn, open, parameters },
  })
}
