import type { HttpContext } from '@adonisjs/core/http'
import type { Actor } from '#shared/actor'
import { listRoles } from '#access/queries/roles_query'
import { secondFactorRoles } from '#access/second_factor/second_factor_roles'
import RoleTransformer from '#access/transformers/role_transformer'
import { ALL, placesOf } from '#tenancy/portal_places'
import { listCategories } from '#tenancy/queries/categories_query'
import BusinessCategoryTransformer from '#tenancy/transformers/business_category_transformer'

export default class SettingsController {
  /** The first page of the settings that the reader may open. */
  index({ actor, response }: HttpContext) {
    const page = actor.can('organization.update') ? 'organization' : 'profile'
    return response.redirect().toPath(`/settings/${page}`)
  }

  async organization({ actor, inertia }: HttpContext) {
    const { rows } = await listRoles(actor, { perPage: ALL })
    return inertia.render('settings/organization', {
      roles: RoleTransformer.transform(rows),
      secondFactorRoles: await secondFactorRoles(actor),
    })
  }

  async businesses({ actor, inertia }: HttpContext) {
    return inertia.render('settings/businesses', {
      ...(await placesOf(actor, { archived: true })),
      categories: await categoriesOf(actor),
    })
  }

  async venues({ actor, inertia }: HttpContext) {
    return inertia.render('settings/venues', { ...(await placesOf(actor, { archived: true })) })
  }

  /** The first steps of a tenant without a business. */
  async welcome({ actor, inertia }: HttpContext) {
    return inertia.render('onboarding/welcome', {
      ...(await placesOf(actor)),
      categories: await categoriesOf(actor),
    })
  }
}

async function categoriesOf(actor: Actor) {
  const { rows } = await listCategories(actor, { perPage: ALL })
  return BusinessCategoryTransformer.transform(rows)
}
