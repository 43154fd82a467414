import type { HttpContext } from '@adonisjs/core/http'
import { openMovement } from '#loyalty/ledger/browser/movement_query'
import { browseLedger } from '#loyalty/ledger/browser/movements_query'
import { summarizeLedger } from '#loyalty/ledger/browser/summary_query'
import { browseLedgerValidator, ledgerFilterValidator } from '#loyalty/validators/ledger_validator'

export default class LedgerController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(browseLedgerValidator)
    const { rows, meta } = await browseLedger(actor, input)
    return { data: rows, meta }
  }

  async summary({ actor, request }: HttpContext) {
    const filter = await request.validateUsing(ledgerFilterValidator)
    return { data: await summarizeLedger(actor, filter) }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await openMovement(actor, params.movementId) }
  }
}
