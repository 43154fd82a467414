import type { HttpContext } from '@adonisjs/core/http'
import { listGroups } from '#loyalty/promotions/queries/groups_query'
import { listPromotions, showPromotion } from '#loyalty/promotions/queries/promotions_query'
import { listSimulations } from '#loyalty/promotions/queries/simulations_query'
import { figuresOf } from '#loyalty/promotions/queries/stats_query'
import { promotionVocabulary } from '#loyalty/promotions/queries/vocabulary_query'
import { listPromotionsValidator } from '#loyalty/validators/promotions_validator'
import { asProps } from '#shared/as_props'

const PER_PAGE = 30
const MOST = 1000

export default class PromotionsController {
  async index({ actor, request, inertia }: HttpContext) {
    const asked = await request.validateUsing(listPromotionsValidator)
    const promotions = await listPromotions(actor, { perPage: PER_PAGE, ...asked })
    const ids = promotions.rows.map(({ id }) => id)
    return inertia.render('promotions/index', {
      asked,
      promotions: asProps(promotions),
      figures: inertia.defer(async () => asProps(await figuresOf(actor, ids))),
    })
  }

  /** A new one; it may begin as a copy. */
  async create({ actor, request, inertia }: HttpContext) {
    const like = request.input('like')
    return inertia.render('promotions/edit', {
      promotion: null,
      like: typeof like === 'string' ? asProps(await showPromotion(actor, like)) : null,
      vocabulary: asProps(await promotionVocabulary(actor)),
    })
  }

  async edit({ actor, params, inertia }: HttpContext) {
    return inertia.render('promotions/edit', {
      promotion: asProps(await showPromotion(actor, params.id)),
      like: null,
      vocabulary: asProps(await promotionVocabulary(actor)),
    })
  }

  async show({ actor, params, inertia }: HttpContext) {
    return inertia.render('promotions/show', {
      promotion: asProps(await showPromotion(actor, params.id)),
      simulations: asProps(await listSimulations(actor, params.id)),
    })
  }

  async groups({ actor, inertia }: HttpContext) {
    const { rows } = await listPromotions(actor, { perPage: MOST })
    return inertia.render('promotions/groups', {
      groups: asProps(await listGroups()),
      promotions: rows
        .filter(({ state }) => state !== 'ended')
        .map(({ id, state, rule: { name, lane, group, priority, exclusive } }) => ({
          id,
          state,
          name,
          lane,
          group,
          priority,
          exclusive,
        })),
    })
  }
}
