import type { HttpContext } from '@adonisjs/core/http'
import { MergeCustomers } from '#customers/actions/merge_customers'
import { TellApart } from '#customers/actions/tell_apart'
import { UnmergeCustomer } from '#customers/actions/unmerge_customer'
import { showCustomer } from '#customers/queries/customer_query'
import { duplicatesOf } from '#customers/queries/duplicates_query'
import { roubles } from '#shared/money'
import { listDuplicatesValidator, mergeValidator } from '#customers/validators/customer_validator'

export default class MergesController {
  /** Who may be one person. */
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listDuplicatesValidator)
    const { rows, meta } = await duplicatesOf(actor, input)
    return { data: rows, meta }
  }

  /** They are two people. */
  async tellApart({ actor, params, request, response }: HttpContext) {
    const { customerId } = await request.validateUsing(mergeValidator)
    await new TellApart().handle(actor, params.id, customerId)
    return response.noContent()
  }

  async merge({ actor, params, request }: HttpContext) {
    const { customerId } = await request.validateUsing(mergeValidator)
    const id = await new MergeCustomers().handle(actor, params.id, customerId)
    return { data: await showCustomer(actor, id, { open: false }) }
  }

  /** Answers with the one who is apart again, and with the bonuses that could not be given back: spent or expired. */
  async unmerge({ actor, params, request }: HttpContext) {
    const { customerId } = await request.validateUsing(mergeValidator)
    const { id, stayed } = await new UnmergeCustomer().handle(actor, params.id, customerId)
    const customer = await showCustomer(actor, id, { open: false })
    return { data: { ...customer, bonusesStayed: roubles(stayed.bonuses ?? 0) } }
  }
}
