import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import type { Actor } from '#shared/actor'
import { roubles } from '#shared/money'
import { giftBonuses } from '#loyalty/gifts/gift_bonuses'
import { Adjust } from '#loyalty/ledger/actions/adjust'
import { Earn } from '#loyalty/ledger/actions/earn'
import { CaptureHold, Hold, ReleaseHold } from '#loyalty/ledger/actions/hold'
import { Spend } from '#loyalty/ledger/actions/spend'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { listMovements } from '#loyalty/ledger/queries/movements_query'
import { termsOfLot } from '#loyalty/programme/lot_terms'
import { programmeInForce } from '#loyalty/programme/programme_query'
import {
  adjustValidator,
  captureValidator,
  earnValidator,
  holdValidator,
  listMovementsValidator,
  spendValidator,
} from '#loyalty/validators/bonuses_validator'

const HOLD_MINUTES = 15

export default class BonusesController {
  async balance({ actor, params }: HttpContext) {
    return { data: await balance(actor, params.customerId) }
  }

  async transactions({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(listMovementsValidator)
    const { rows, meta } = await listMovements(actor, params.customerId, input)
    return { data: rows, meta }
  }

  async earn({ actor, params, request, response }: HttpContext) {
    const { amount, document, ...input } = await request.validateUsing(earnValidator)
    const { settings } = await programmeInForce()
    const at = new Date()
    const movementId = await new Earn().handle(actor, {
      ...input,
      source: document,
      customerId: params.customerId,
      amount: hundredths(amount),
      at,
      ...termsOfLot(settings, at),
    })
    return response.created({ data: await moved(actor, params.customerId, movementId) })
  }

  /** Usable at once, also where earned bonuses wait. */
  async gift({ actor, params, request, response }: HttpContext) {
    const { amount, document, reason } = await request.validateUsing(earnValidator)
    const movementId = await giftBonuses(actor, {
      reason,
      source: document,
      customerId: params.customerId,
      amount: hundredths(amount),
      at: new Date(),
    })
    return response.created({ data: await moved(actor, params.customerId, movementId) })
  }

  async spend({ actor, params, request, response }: HttpContext) {
    const { amount, document, ...input } = await request.validateUsing(spendValidator)
    const movementId = await new Spend().handle(actor, {
      ...input,
      source: document,
      customerId: params.customerId,
      amount: hundredths(amount),
      at: new Date(),
    })
    return response.created({ data: await moved(actor, params.customerId, movementId) })
  }

  async hold({ actor, params, request, response }: HttpContext) {
    const input = await request.validateUsing(holdValidator)
    const { amount, minutes = HOLD_MINUTES, reason, document } = input
    const at = DateTime.utc()
    const { id, expires_at: expiresAt } = await new Hold().handle(actor, {
      reason,
      source: document,
      customerId: params.customerId,
      amount: hundredths(amount),
      at: at.toJSDate(),
      expiresAt: at.plus({ minutes }).toJSDate(),
    })
    return response.created({
      data: {
        holdId: id,
        amount,
        expiresAt: expiresAt.toISOString(),
        balance: await balance(actor, params.customerId),
      },
    })
  }

  async capture({ actor, params, request }: HttpContext) {
    const { amount } = await request.validateUsing(captureValidator)
    const { customerId, holdId } = params
    const movementId = await new CaptureHold().handle(actor, {
      customerId,
      holdId,
      amount: amount === undefined ? undefined : hundredths(amount),
      reason: 'captured',
      at: new Date(),
    })
    return { data: await moved(actor, customerId, movementId) }
  }

  async release({ actor, params }: HttpContext) {
    const { customerId, holdId } = params
    const movementId = await new ReleaseHold().handle(actor, {
      customerId,
      holdId,
      reason: 'released',
      at: new Date(),
    })
    return { data: await moved(actor, customerId, movementId) }
  }

  async adjust({ actor, params, request, response }: HttpContext) {
    const { change, reason } = await request.validateUsing(adjustValidator)
    const { settings } = await programmeInForce()
    const at = DateTime.utc()
    const movementId = await new Adjust().handle(actor, {
      customerId: params.customerId,
      change: hundredths(change),
      reason,
      at: at.toJSDate(),
      expiresAt: at.plus({ days: settings.lifeDays }).toJSDate(),
    })
    return response.created({ data: await moved(actor, params.customerId, movementId) })
  }
}

const hundredths = (bonuses: number) => Math.round(bonuses * 100)

async function moved(actor: Actor, customerId: string, movementId: string) {
  return { movementId, balance: await balance(actor, customerId) }
}

async function balance(actor: Actor, customerId: string) {
  const found = await balanceOf(actor, customerId, new Date())
  return {
    available: roubles(found.available),
    pending: roubles(found.pending),
    held: roubles(found.held),
    expiringSoon: roubles(found.expiringSoon),
    expiresFirst: found.expiresFirst?.toISOString() ?? null,
  }
}
