import i18nManager from '@adonisjs/i18n/services/main'
import { ForbiddenError } from '#access/errors/errors'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import queue from '#shared/queue/service'
import { openReport, type ReportContext } from '#reporting/context'
import { datasetOf } from '#reporting/exports/datasets'
import { ExportFormatError, TooManyExportsError } from '#reporting/exports/errors'
import { writeExportJob } from '#reporting/exports/jobs/write_export_job'
import Export, { type ExportFormat } from '#reporting/exports/models/export'
import { rightsOf } from '#reporting/exports/rights'
import { dateText } from '#reporting/formatters/sheet'
import { askReport } from '#reporting/queries/report_query'
import { openReference } from '#reporting/report_reference'
import { questionValidator } from '#reporting/validators/report_validator'

interface Input {
  report?: string
  dataset?: string
  parameters: Record<string, unknown>
  format: ExportFormat
}

const MOST_AT_ONCE = 5
const CRM = ['crm.own', 'crm.department', 'crm.all']

/**
 * Has a worker write a file. Whatever the report or dataset would refuse is refused at once.
 *
 * @throws ForbiddenError, UnknownReportError, ExportFormatError, TooManyExportsError, NotFoundError for places out of reach
 */
export class CreateExport {
  async handle(actor: Actor, input: Input): Promise<Export> {
    if (!actor.can('reports.export')) throw new ForbiddenError()
    await assertFew(actor)
    const { title, needed } = input.report
      ? await ofReport(actor, { ...input, report: input.report })
      : await ofDataset(actor, { ...input, dataset: input.dataset! })
    const made = await Export.create({
      userId: actor.userId!,
      report: input.report ?? null,
      dataset: input.dataset ?? null,
      parameters: input.parameters,
      format: input.format,
      title,
      rights: rightsOf(actor, [...needed, 'reports.export']),
    })
    await made.refresh()
    await new RecordAudit().handle(actor, {
      action: 'exports.created',
      subjectType: 'export',
      subjectId: made.id,
      details: { ...input },
    })
    await queue.dispatch(writeExportJob, { tenantId: actor.tenantId, exportId: made.id })
    return made
  }
}

async function ofReport(actor: Actor, { report: name, parameters }: Input & { report: string }) {
  const { report, question } = await openReference(actor, { report: name, parameters })
  const { title, context } = await askReport(actor, report, question)
  return {
    title: named(title, context),
    needed: [report.permission, ...(report.subject === 'crm' ? CRM : [])],
  }
}

async function ofDataset(
  actor: Actor,
  { dataset: name, parameters, format }: Input & { dataset: string }
) {
  if (format === 'pdf') throw new ExportFormatError({}, 'format')
  const dataset = datasetOf(name)
  if (!actor.can(dataset.permission)) throw new ForbiddenError()
  const question = await questionValidator.validate(parameters)
  const context = await openReport(actor, question)
  const title = i18nManager.locale(actor.locale).t(`exports.datasets.${name}.title`)
  return {
    title: named(title, context),
    needed: [dataset.permission, ...Object.values(dataset.guarded as object)],
  }
}

/** With its period, for there may be many of one title. */
function named(title: string, { period: { from, to }, actor }: ReportContext) {
  const [first, last] = [from, to].map((date) => dateText(date, actor.locale))
  return `${title}, ${first === last ? first : `${first} – ${last}`}`
}

async function assertFew({ userId }: Actor) {
  const open = await Export.query()
    .where('user_id', userId!)
    .whereIn('state', ['queued', 'writing'])
    .count('* as count')
  if (Number(open[0].$extras.count) >= MOST_AT_ONCE)
    throw new TooManyExportsError({ most: MOST_AT_ONCE })
}
