import type { HttpContext } from '@adonisjs/core/http'
import { found } from '#shared/errors/not_found'
import { openApiDocument } from '#web/openapi/document'
import { REFERENCE_PAGE, REFERENCE_SCRIPT, referenceFile } from '#web/openapi/reference_page'

/** The description of the API, for programs and for people. */
export default class OpenapiController {
  document() {
    return openApiDocument()
  }

  page({ response }: HttpContext) {
    return response.type('html').send(REFERENCE_PAGE)
  }

  file({ params, response }: HttpContext) {
    if (params.file === 'start.js') return response.type('js').send(REFERENCE_SCRIPT)
    return response.download(found(referenceFile(params.file) ?? null), true)
  }
}
