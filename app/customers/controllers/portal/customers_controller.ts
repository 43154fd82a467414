import type { HttpContext } from '@adonisjs/core/http'
import { CONSENT_KINDS } from '#customers/consent_kinds'
import { mayOpenContacts, showCustomer } from '#customers/queries/customer_query'
import { listCustomers } from '#customers/queries/customers_query'
import { duplicatesOf } from '#customers/queries/duplicates_query'
import { notesOf } from '#customers/queries/notes_query'
import { purchasesOf } from '#customers/queries/purchases_query'
import { listSegments } from '#customers/queries/segments_query'
import { tagsOf } from '#customers/queries/tags_query'
import { listCustomersValidator, pageValidator } from '#customers/validators/customer_validator'
import { asProps } from '#shared/as_props'

const ALL = 1000
const PER_PAGE = 50
const LAST = 20

export default class CustomersController {
  async index({ actor, request, inertia }: HttpContext) {
    const asked = await request.validateUsing(listCustomersValidator)
    const segments = await listSegments(actor, { perPage: ALL })
    return inertia.render('customers/index', {
      asked,
      customers: asProps(await listCustomers(actor, { perPage: PER_PAGE, ...asked })),
      segments: asProps(segments.rows),
      tags: await tagsOf(actor),
    })
  }

  async show({ actor, params, inertia }: HttpContext) {
    const customer = await showCustomer(actor, params.id, { open: false })
    const segments = await listSegments(actor, { perPage: ALL })
    return inertia.render('customers/show', {
      customer: asProps(customer),
      segments: asProps(segments.rows.filter(({ id }) => customer.segments.includes(id))),
      purchases: asProps(await purchasesOf(actor, customer.id, { perPage: LAST })),
      consentKinds: [...CONSENT_KINDS],
      notes: inertia.defer(async () =>
        asProps(await notesOf(actor, customer.id, { perPage: ALL }))
      ),
      duplicates: inertia.defer(async () =>
        mayOpenContacts(actor)
          ? asProps(await duplicatesOf(actor, { customerId: customer.id }))
          : null
      ),
    })
  }

  async duplicates({ actor, request, inertia }: HttpContext) {
    const asked = await request.validateUsing(pageValidator)
    return inertia.render('customers/duplicates', {
      duplicates: asProps(await duplicatesOf(actor, { perPage: PER_PAGE, ...asked })),
    })
  }
}
