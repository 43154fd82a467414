import type { HttpContext } from '@adonisjs/core/http'
import { ExportCustomers } from '#customers/actions/export_customers'
import { exportCustomersValidator } from '#customers/validators/customer_validator'
import { TABLE_TYPES } from '#shared/table_file'

export default class CustomerExportController {
  async show({ actor, request, response }: HttpContext) {
    const { format = 'csv', ...filter } = await request.validateUsing(exportCustomersValidator)
    const file = await new ExportCustomers().handle(actor, { format, filter })
    response.type(TABLE_TYPES[format])
    response.header('content-disposition', `attachment; filename="customers.${format}"`)
    return response.stream(file)
  }
}
