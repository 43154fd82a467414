import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { ForbiddenError } from '#access/errors/errors'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import {
  RefundPurchase,
  VoidPurchase,
  type RefundOutcome,
} from '#loyalty/purchases/refund_purchase'
import { enteredAt } from '#loyalty/till/entered_at'
import { describeAppraisal, describeProcessedPurchase } from '#loyalty/till/describe_purchase'
import { ProcessPurchase } from '#loyalty/till/process_purchase'
import { quotePurchase } from '#loyalty/till/quote_purchase'
import { availableAt } from '#loyalty/till/available_query'
import { processBatch, type OfflineOutcome } from '#loyalty/till/process_batch'
import { RegisterCustomer } from '#loyalty/till/register_customer'
import { recentPurchases } from '#loyalty/purchases/recent_query'
import { QUOTE_MINUTES } from '#loyalty/till/quote_token'
import { describeRefund } from '#loyalty/till/describe_refund'
import { requestOf, thousandthsOf } from '#loyalty/till/request_of'
import {
  availableValidator,
  batchValidator,
  listPurchasesValidator,
  processValidator,
  quoteValidator,
  registerCustomerValidator,
  refundQuoteValidator,
  refundValidator,
  voidValidator,
} from '#loyalty/validators/pos_validator'
import { teller } from '#loyalty/promotions/queries/told_query'
import { type DomainError } from '#shared/errors/domain_error'
import type { Actor } from '#shared/actor'
import { undoScope } from '#tenancy/tenant_scope'

export default class PosController {
  async quote({ actor, request, i18n }: HttpContext) {
    const { explain, at, ...input } = await request.validateUsing(quoteValidator)
    const now = new Date()
    const madeAt = madeAtOf(actor, at, now)
    const { facts, appraisal, token } = await quotePurchase(actor, requestOf(input), now, {
      explain,
      madeAt,
    })
    const tell = explain === 'all' ? await teller(actor, facts) : null
    const validUntil = DateTime.fromJSDate(now, { zone: 'utc' }).plus({ minutes: QUOTE_MINUTES })
    return {
      data: {
        ...describeAppraisal(facts, appraisal, i18n),
        explanations: tell && appraisal.evaluation.explanations.map((one) => tell.decision(one)),
        quote: token,
        validUntil: validUntil.toISO()!,
      },
    }
  }

  /** What a customer could have before anything is on the receipt. */
  async available({ actor, params, request }: HttpContext) {
    const { venueId } = await request.validateUsing(availableValidator)
    return { data: await availableAt(actor, params.id, venueId, new Date()) }
  }

  async process({ actor, request, response, i18n }: HttpContext) {
    const { quote, at, ...input } = await request.validateUsing(processValidator)
    const now = new Date()
    const madeAt = madeAtOf(actor, at, now)
    const made = await new ProcessPurchase().handle(actor, requestOf(input), {
      now,
      madeAt,
      quote,
      source: madeAt ? 'manual' : 'till',
    })
    const customerId = made.facts.member?.id
    const balance = customerId ? await balanceOf(actor, customerId, now) : null
    return response.created({ data: describeProcessedPurchase({ ...made, balance }, i18n) })
  }

  async batch({ actor, request, i18n }: HttpContext) {
    const { purchases } = await request.validateUsing(batchValidator)
    const outcomes = await processBatch(
      actor,
      purchases.map(({ key, at, ...input }) => ({
        key,
        madeAt: DateTime.fromISO(at).toJSDate(),
        request: requestOf(input),
      })),
      new Date()
    )
    return { data: outcomes.map((outcome) => toldOutcome(outcome, i18n)) }
  }

  /** What the tills of a venue sold, the latest first. */
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listPurchasesValidator)
    const { rows, meta } = await recentPurchases(actor, input)
    return { data: rows, meta }
  }

  /** A customer who joins at the till. */
  async register({ actor, request, response }: HttpContext) {
    const { phone, name } = await request.validateUsing(registerCustomerValidator)
    const id = await new RegisterCustomer().handle(actor, { phone, name })
    return response.created({ data: { id } })
  }

  async refund({ actor, request, response, i18n }: HttpContext) {
    const { items, ...input } = await request.validateUsing(refundValidator)
    const outcome = await new RefundPurchase().handle(actor, {
      ...input,
      items: refundedOf(items),
      now: new Date(),
    })
    return response.created({ data: await describe(outcome, { actor, i18n }) })
  }

  /** What a refund would do, before the cashier agrees: it is made and undone. */
  async quoteRefund({ actor, request, i18n }: HttpContext) {
    const { items, purchaseId } = await request.validateUsing(refundQuoteValidator)
    const outcome = await new RefundPurchase().handle(actor, {
      purchaseId,
      items: refundedOf(items),
      now: new Date(),
    })
    const data = await describe(outcome, { actor, i18n })
    undoScope()
    return { data }
  }

  async void({ actor, request, response, i18n }: HttpContext) {
    const { purchaseId } = await request.validateUsing(voidValidator)
    const outcome = await new VoidPurchase().handle(actor, { purchaseId, now: new Date() })
    return response.created({ data: await describe(outcome, { actor, i18n }) })
  }
}

/** A purchase that is entered afterwards needs a right of its own. */
function madeAtOf(actor: Actor, at: string | undefined, now: Date) {
  if (at === undefined) return undefined
  if (!actor.can('purchases.enter')) throw new ForbiddenError()
  return enteredAt(at, now)
}

function toldOutcome(outcome: OfflineOutcome, i18n: HttpContext['i18n']) {
  if (outcome.status !== 'refused') return { ...outcome, code: null, detail: null }
  const { error, ...refused } = outcome
  const { code } = error.constructor as typeof DomainError
  return { ...refused, purchaseId: null, code, detail: i18n.t(`errors.${code}`, error.params) }
}

function refundedOf(items: { line: number; quantity: number }[] | undefined) {
  return (
    items?.map(({ line, quantity }) => ({ line: line - 1, quantity: thousandthsOf(quantity) })) ??
    null
  )
}

async function describe(
  outcome: RefundOutcome,
  { actor, i18n }: Pick<HttpContext, 'actor' | 'i18n'>
) {
  const { customerId } = outcome
  const balance = customerId ? await balanceOf(actor, customerId, new Date()) : null
  return describeRefund(outcome, balance, i18n)
}
