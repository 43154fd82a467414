import type { HttpContext } from '@adonisjs/core/http'
import { asProps } from '#shared/as_props'
import { importFor, listTemplates } from '#integrations/queries/imports_query'
import { placesToChoose } from '#tenancy/queries/place_choice_query'

export default class ImportsController {
  async create({ actor, inertia }: HttpContext) {
    return inertia.render('imports/new', {
      ...(await placesToChoose(actor)),
      templates: asProps(await listTemplates()),
    })
  }

  async show({ actor, params, inertia }: HttpContext) {
    return inertia.render('imports/show', { imported: asProps(await importFor(actor, params.id)) })
  }
}
