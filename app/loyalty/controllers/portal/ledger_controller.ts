import type { HttpContext } from '@adonisjs/core/http'
import { browseLedger } from '#loyalty/ledger/browser/movements_query'
import { summarizeLedger } from '#loyalty/ledger/browser/summary_query'
import { customerNamed } from '#loyalty/ledger/browser/customer_named_query'
import { MOVEMENT_TYPES } from '#loyalty/ledger/movement'
import { movementWords } from '#loyalty/ledger/movement_words'
import { browseLedgerValidator } from '#loyalty/validators/ledger_validator'
import { asProps } from '#shared/as_props'

const PER_PAGE = 50

export default class LedgerController {
  async index({ actor, request, inertia }: HttpContext) {
    const asked = await request.validateUsing(browseLedgerValidator)
    const words = movementWords(actor)
    return inertia.render('ledger/index', {
      asked,
      customer: asked.customerId ? await customerNamed(actor, asked.customerId) : null,
      types: MOVEMENT_TYPES.map((id) => ({ id, name: words.type(id) })),
      movements: asProps(await browseLedger(actor, { perPage: PER_PAGE, ...asked })),
      summary: inertia.defer(async () => asProps(await summarizeLedger(actor, asked))),
    })
  }
}
