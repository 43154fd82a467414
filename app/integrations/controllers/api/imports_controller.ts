import type { HttpContext } from '@adonisjs/core/http'
import { PreviewImport, StartImport } from '#integrations/actions/start_import'
import { parseMapping } from '#integrations/imports/parse_mapping'
import { uploadedFile } from '#integrations/imports/uploaded_file'
import { importFor, listImports, listTemplates } from '#integrations/queries/imports_query'
import {
  listRunsValidator,
  previewImportValidator,
  startImportValidator,
} from '#integrations/validators/integrations_validator'
import { MAX_UPLOAD } from '#config/bodyparser'

const accepts = { size: MAX_UPLOAD, extnames: ['csv', 'tsv', 'txt', 'xlsx'] }

export default class ImportsController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listRunsValidator)
    const { rows, meta } = await listImports(actor, input)
    return { data: rows, meta }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await importFor(actor, params.id) }
  }

  async store({ actor, request, response }: HttpContext) {
    const { mapping, ...input } = await request.validateUsing(startImportValidator)
    const file = uploadedFile(request.file('file', accepts))
    const row = await new StartImport().handle(actor, {
      ...input,
      file,
      mapping: parseMapping(mapping),
    })
    return response.accepted({ data: await importFor(actor, row.id) })
  }

  async preview({ actor, request }: HttpContext) {
    const { mapping } = await request.validateUsing(previewImportValidator)
    const file = uploadedFile(request.file('file', accepts))
    return { data: await new PreviewImport().handle(actor, file, parseMapping(mapping)) }
  }

  async templates() {
    return { data: await listTemplates() }
  }
}
