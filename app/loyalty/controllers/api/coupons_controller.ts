import type { HttpContext } from '@adonisjs/core/http'
import { guessing as slowed } from '#loyalty/controllers/guessing'
import { ActivateCoupon } from '#loyalty/coupons/actions/activate_coupon'
import { CreateCouponBatch } from '#loyalty/coupons/actions/create_coupon_batch'
import { RedeemCode } from '#loyalty/coupons/actions/redeem_code'
import { StopCouponBatch } from '#loyalty/coupons/actions/stop_coupon_batch'
import { CouponRefusedError } from '#loyalty/coupons/errors'
import { listBatches, showBatch } from '#loyalty/coupons/queries/batches_query'
import { listCodes } from '#loyalty/coupons/queries/codes_query'
import { couponsOfCustomer } from '#loyalty/coupons/queries/customer_coupons_query'
import { validityOf } from '#loyalty/coupons/validity'
import {
  activateCouponValidator,
  createBatchValidator,
  listBatchesValidator,
  listCodesValidator,
  redeemCouponValidator,
} from '#loyalty/validators/coupon_validator'
import type { Actor } from '#shared/actor'
import { roubles } from '#shared/money'

export default class CouponsController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listBatchesValidator)
    const { rows, meta } = await listBatches(actor, input)
    return { data: rows, meta }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await showBatch(actor, params.id) }
  }

  async store({ actor, request, response }: HttpContext) {
    const { bonus, ...input } = await request.validateUsing(createBatchValidator)
    const id = await new CreateCouponBatch().handle(actor, {
      ...input,
      ...(await validityOf(input)),
      ...(bonus !== undefined && { bonus: Math.round(bonus * 100) }),
    })
    return response.created({ data: await showBatch(actor, id) })
  }

  async codes({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(listCodesValidator)
    const { rows, meta } = await listCodes(actor, params.id, input)
    return { data: rows, meta }
  }

  async activate({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(activateCouponValidator)
    const at = new Date()
    return {
      data: await guessing(actor, () =>
        new ActivateCoupon().handle(actor, { ...input, batchId: params.id, at })
      ),
    }
  }

  async redeem({ actor, request }: HttpContext) {
    const input = await request.validateUsing(redeemCouponValidator)
    const at = new Date()
    const coupon = await guessing(actor, () => new RedeemCode().handle(actor, { ...input, at }))
    const { couponId, kind, ruleId: promotionId, bonus, gift = null } = coupon
    return {
      data: {
        couponId,
        kind,
        promotionId,
        bonus: bonus === undefined ? null : roubles(bonus),
        gift,
      },
    }
  }

  async ofCustomer({ actor, params }: HttpContext) {
    return { data: await couponsOfCustomer(actor, params.id) }
  }

  async stop({ actor, params }: HttpContext) {
    return { data: await new StopCouponBatch().handle(actor, params.id, new Date()) }
  }
}

function guessing<T>({ tenantId, userId }: Actor, work: () => Promise<T>) {
  return slowed(`coupons:${tenantId}:${userId}`, isGuess, work)
}

const isGuess = (error: unknown) =>
  error instanceof CouponRefusedError && error.params.reason === 'unknown'
