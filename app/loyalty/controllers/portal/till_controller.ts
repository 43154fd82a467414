import type { HttpContext } from '@adonisjs/core/http'
import { listVenues } from '#tenancy/queries/places_query'

const ALL = 1000

export default class TillController {
  async show({ actor, inertia }: HttpContext) {
    const { rows } = await listVenues(actor, { perPage: ALL })
    return inertia.render('till/index', {
      venues: rows.map(({ id, name }) => ({ id, name })),
    })
  }
}
