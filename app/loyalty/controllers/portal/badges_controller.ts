import type { HttpContext } from '@adonisjs/core/http'
import { BADGE_ICONS } from '#loyalty/badges/icons'
import { listBadges } from '#loyalty/badges/queries/badges_query'
import { asProps } from '#shared/as_props'
import { listCategories } from '#tenancy/queries/categories_query'

const ALL = 200

export default class BadgesController {
  async index({ actor, inertia }: HttpContext) {
    const { rows } = await listBadges(actor, { perPage: ALL })
    const categories = await listCategories(actor, { perPage: ALL })
    return inertia.render('badges/index', {
      badges: asProps(rows),
      icons: [...BADGE_ICONS],
      categories: categories.rows.map(({ code, nameRu, nameEn }) => ({
        code,
        name: actor.locale === 'en' ? nameEn : nameRu,
      })),
    })
  }
}
