import type { HttpContext } from '@adonisjs/core/http'
import { listSegments } from '#customers/queries/segments_query'
import { listBatches, showBatch } from '#loyalty/coupons/queries/batches_query'
import { listCodes } from '#loyalty/coupons/queries/codes_query'
import { gatedPromotions } from '#loyalty/coupons/queries/gated_promotions_query'
import { listBatchesValidator, listCodesValidator } from '#loyalty/validators/coupon_validator'
import { asProps } from '#shared/as_props'
import { placesToChoose } from '#tenancy/queries/place_choice_query'

const ALL = 1000
const PER_PAGE = 25

export default class CouponsController {
  async index({ actor, request, inertia }: HttpContext) {
    const asked = await request.validateUsing(listBatchesValidator)
    return inertia.render('coupons/index', {
      asked,
      batches: asProps(await listBatches(actor, { perPage: PER_PAGE, ...asked })),
    })
  }

  async create({ actor, inertia }: HttpContext) {
    const segments = await listSegments(actor, { perPage: ALL })
    const { businesses } = await placesToChoose(actor)
    return inertia.render('coupons/new', {
      promotions: asProps(await gatedPromotions(actor)),
      segments: segments.rows.map(({ id, name, customers }) => ({ id, name, customers })),
      businesses: businesses.map(({ id, name }) => ({ id, name })),
      limited: actor.scope !== null,
    })
  }

  async show({ actor, params, request, inertia }: HttpContext) {
    const asked = await request.validateUsing(listCodesValidator)
    const batch = await showBatch(actor, params.id)
    return inertia.render('coupons/show', {
      asked,
      batch: asProps(batch),
      codes: asProps(await listCodes(actor, batch.id, { perPage: PER_PAGE, ...asked })),
    })
  }
}
