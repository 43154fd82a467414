import type { HttpContext } from '@adonisjs/core/http'
import { importFor, listTemplates } from '#integrations/queries/imports_query'
import { placesOf } from './places.js'
import { asProps } from './props.js'

export default class ImportsController {
  async create({ actor, inertia }: HttpContext) {
    return inertia.render('imports/new', {
      ...(await placesOf(actor)),
      templates: asProps(await listTemplates()),
    })
  }

  async show({ actor, params, inertia }: HttpContext) {
    return inertia.render('imports/show', { imported: asProps(await importFor(actor, params.id)) })
  }
}
