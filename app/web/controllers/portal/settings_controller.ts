import type { HttpContext } from '@adonisjs/core/http'
import { usersOf } from '#access/queries/users_query'
import UserTransformer from '#access/transformers/user_transformer'
import { placesOf } from './places.js'

const ALL = 1000

export default class SettingsController {
  /** The first page of the settings that the reader may open. */
  index({ actor, response }: HttpContext) {
    const page = actor.can('organization.update') ? 'organization' : 'profile'
    return response.redirect().toPath(`/settings/${page}`)
  }

  organization({ inertia }: HttpContext) {
    return inertia.render('settings/organization', {})
  }

  async businesses({ actor, inertia }: HttpContext) {
    return inertia.render('settings/businesses', { ...(await placesOf(actor, { archived: true })) })
  }

  async venues({ actor, inertia }: HttpContext) {
    return inertia.render('settings/venues', { ...(await placesOf(actor, { archived: true })) })
  }

  async users({ actor, inertia }: HttpContext) {
    const { rows } = await usersOf(actor, { perPage: ALL })
    return inertia.render('settings/users', {
      ...(await placesOf(actor)),
      users: UserTransformer.transform(rows),
    })
  }

  profile({ inertia }: HttpContext) {
    return inertia.render('settings/profile', {})
  }
}
