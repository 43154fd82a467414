import type { HttpContext } from '@adonisjs/core/http'
import { CancelExport } from '#reporting/exports/actions/cancel_export'
import { CreateExport } from '#reporting/exports/actions/create_export'
import { DeleteExport } from '#reporting/exports/actions/delete_export'
import { OpenExportedFile } from '#reporting/exports/actions/open_exported_file'
import { ExportSubjectError } from '#reporting/exports/errors'
import { describeExport, exportOf, exportsOf } from '#reporting/exports/queries/exports_query'
import {
  createExportValidator,
  fileValidator,
  listExportsValidator,
} from '#reporting/exports/validators/export_validator'
import { FILE_TYPES } from '#reporting/formatters/file'
import { found } from '#shared/errors/not_found'
import { allowedReport } from '#reporting/report_reference'
import { questionValidator, reportValidator } from '#reporting/validators/report_validator'

export default class ExportsController {
  async index({ actor, request }: HttpContext) {
    const { rows, meta } = await exportsOf(actor, await request.validateUsing(listExportsValidator))
    return { data: rows, meta }
  }

  async store(ctx: HttpContext) {
    const { actor, request, response } = ctx
    const { parameters = {}, ...input } = await request.validateUsing(createExportValidator)
    if (input.report && input.dataset) throw new ExportSubjectError({}, 'dataset')
    const asked = input.report
      ? reportValidator(await allowedReport(actor, input.report))
      : questionValidator
    await request.validateUsing(asked as typeof questionValidator, { data: parameters })
    const made = await new CreateExport().handle(actor, { ...input, parameters })
    return response.accepted({ data: describeExport(made, actor.locale) })
  }

  async show({ actor, params }: HttpContext) {
    return { data: describeExport(await exportOf(actor, params.id), actor.locale) }
  }

  async cancel({ actor, params }: HttpContext) {
    const cancelled = await new CancelExport().handle(actor, params.id)
    return { data: describeExport(cancelled, actor.locale) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DeleteExport().handle(actor, params.id)
    return response.noContent()
  }

  /** By its link, without signing in. */
  async file({ params, request, response }: HttpContext) {
    const { token } = await request.validateUsing(fileValidator)
    const { file, content } = await new OpenExportedFile().handle(params.id, found(token))
    response.type(FILE_TYPES[file.format])
    response.header('content-disposition', `attachment; filename="${file.fileName}"`)
    response.header('content-length', String(file.bytes))
    response.header('cache-control', 'private, no-store')
    return response.stream(content)
  }
}
