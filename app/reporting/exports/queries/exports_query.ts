import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { linkTo } from '#reporting/exports/exported_file'
import type { ParameterValue } from '#reporting/report_reference'
import Export from '#reporting/exports/models/export'

export type DescribedExport = ReturnType<typeof describeExport>

/** What the actor has asked for, newest first. */
export async function exportsOf(
  actor: Actor,
  request: PageRequest
): Promise<Paginated<DescribedExport>> {
  const { page, perPage } = pageOf(request)
  const rows = await own(actor)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .paginate(page, perPage)
  return {
    rows: rows.all().map((one) => describeExport(one, actor.locale)),
    meta: { page, perPage, total: rows.total },
  }
}

/** @throws NotFoundError also for one of somebody else */
export async function exportOf(actor: Actor, id: string): Promise<Export> {
  return found(await own(actor).where('id', id).first())
}

function own({ userId }: Actor) {
  return Export.query().where('user_id', userId!)
}

/** An export as who asked for it sees it. */
export function describeExport(one: Export, locale: 'ru' | 'en') {
  const ready = one.state === 'ready'
  return {
    id: one.id,
    title: one.title,
    report: one.report,
    dataset: one.dataset,
    parameters: one.parameters as Record<string, ParameterValue>,
    format: one.format,
    state: one.state,
    rows: one.rows,
    /** Nothing until it is known. */
    rowsExpected: one.rowsExpected,
    bytes: one.bytes,
    fileName: one.fileName,
    error: one.error
      ? { code: one.error, text: i18nManager.locale(locale).t(`errors.${one.error}`) }
      : null,
    createdAt: one.createdAt.toISO()!,
    finishedAt: one.finishedAt?.toISO() ?? null,
    expiresAt: one.expiresAt?.toISO() ?? null,
    /** Good for an hour. */
    link: ready ? linkTo(one) : null,
  }
}
