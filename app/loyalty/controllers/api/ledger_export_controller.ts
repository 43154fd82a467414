import type { HttpContext } from '@adonisjs/core/http'
import { ExportLedger } from '#loyalty/ledger/browser/export_ledger'
import { exportLedgerValidator } from '#loyalty/validators/ledger_validator'
import { TABLE_TYPES } from '#shared/table_file'

export default class LedgerExportController {
  async show({ actor, request, response }: HttpContext) {
    const { format = 'csv', ...filter } = await request.validateUsing(exportLedgerValidator)
    const file = await new ExportLedger().handle(actor, { format, filter })
    response.type(TABLE_TYPES[format])
    response.header('content-disposition', `attachment; filename="bonuses.${format}"`)
    return response.stream(file)
  }
}
