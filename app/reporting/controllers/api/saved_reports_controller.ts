import type { HttpContext } from '@adonisjs/core/http'
import {
  ChangeReport,
  DeleteReport,
  DuplicateReport,
  RestoreReport,
  SaveReport,
} from '#reporting/saved/actions/save_report'
import { ShareReport } from '#reporting/saved/actions/share_report'
import { listSaved, listVersions, showSaved } from '#reporting/saved/queries/saved_reports_query'
import {
  changeValidator,
  duplicateValidator,
  savedListValidator,
  saveValidator,
  shareValidator,
  versionValidator,
} from '#reporting/saved/validators/saved_validator'

export default class SavedReportsController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(savedListValidator)
    const { rows, meta } = await listSaved(actor, input)
    return { data: rows, meta }
  }

  /** What a report says; the figures are those of the report itself. */
  async show({ actor, params }: HttpContext) {
    return { data: await showSaved(actor, params.id) }
  }

  async store({ actor, request, response }: HttpContext) {
    const { note, ...input } = await request.validateUsing(saveValidator)
    const id = await new SaveReport().handle(actor, { ...input, note: note ?? '' })
    return response.created({ data: await showSaved(actor, id) })
  }

  async update({ actor, params, request }: HttpContext) {
    const { note, ...input } = await request.validateUsing(changeValidator)
    const change = note === undefined ? input : { ...input, note: note ?? '' }
    await new ChangeReport().handle(actor, params.id, change)
    return { data: await showSaved(actor, params.id) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DeleteReport().handle(actor, params.id)
    return response.noContent()
  }

  async duplicate({ actor, params, request, response }: HttpContext) {
    const { name } = await request.validateUsing(duplicateValidator)
    const id = await new DuplicateReport().handle(actor, params.id, name)
    return response.created({ data: await showSaved(actor, id) })
  }

  async share({ actor, params, request }: HttpContext) {
    const { roles } = await request.validateUsing(shareValidator)
    await new ShareReport().handle(actor, params.id, roles)
    return { data: await showSaved(actor, params.id) }
  }

  async versions({ actor, params }: HttpContext) {
    return { data: await listVersions(actor, params.id) }
  }

  async restore({ actor, params, request }: HttpContext) {
    const { params: named } = await request.validateUsing(versionValidator)
    await new RestoreReport().handle(actor, params.id, named.version)
    return { data: await showSaved(actor, params.id) }
  }
}
