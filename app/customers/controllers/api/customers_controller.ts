import type { HttpContext } from '@adonisjs/core/http'
import { EraseCustomer } from '#customers/actions/erase_customer'
import { CreateCustomer, ReplaceCustomer, UpdateCustomer } from '#customers/actions/save_customer'
import { showCustomer } from '#customers/queries/customer_query'
import { listCustomers } from '#customers/queries/customers_query'
import { purchasesOf } from '#customers/queries/purchases_query'
import {
  listCustomersValidator,
  pageValidator,
  saveCustomerValidator,
  searchCustomersValidator,
  showCustomerValidator,
} from '#customers/validators/customer_validator'

export default class CustomersController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listCustomersValidator)
    const { rows, meta } = await listCustomers(actor, input)
    return { data: rows, meta }
  }

  async search({ actor, request }: HttpContext) {
    const input = await request.validateUsing(searchCustomersValidator)
    const { rows, meta } = await listCustomers(actor, input)
    return { data: rows, meta }
  }

  async show({ actor, params, request }: HttpContext) {
    const { contacts } = await request.validateUsing(showCustomerValidator)
    const open = contacts !== 'masked'
    return { data: await showCustomer(actor, params.id, { open }) }
  }

  async store({ actor, request, response }: HttpContext) {
    const input = await request.validateUsing(saveCustomerValidator)
    const id = await new CreateCustomer().handle(actor, input)
    return response.created({ data: await showCustomer(actor, id, OPEN) })
  }

  async update({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(saveCustomerValidator)
    const id = await new UpdateCustomer().handle(actor, params.id, input)
    return { data: await showCustomer(actor, id, OPEN) }
  }

  async replace({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(saveCustomerValidator)
    const id = await new ReplaceCustomer().handle(actor, params.id, input)
    return { data: await showCustomer(actor, id, OPEN) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new EraseCustomer().handle(actor, params.id)
    return response.noContent()
  }

  async purchases({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(pageValidator)
    const { rows, meta } = await purchasesOf(actor, params.id, input)
    return { data: rows, meta }
  }
}

/** Who changes a customer sees the result as it is. */
const OPEN = { open: true }
