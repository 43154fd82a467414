import type { HttpContext } from '@adonisjs/core/http'
import { ExportAudit } from '#privacy/audit/export_audit'
import { exportAuditValidator } from '#privacy/validators/audit_validator'
import { TABLE_TYPES } from '#shared/table_file'

export default class AuditExportController {
  async show({ actor, request, response }: HttpContext) {
    const { format = 'csv', ...filter } = await request.validateUsing(exportAuditValidator)
    const file = await new ExportAudit().handle(actor, { format, filter })
    response.type(TABLE_TYPES[format])
    response.header('content-disposition', `attachment; filename="audit.${format}"`)
    return response.stream(file)
  }
}
