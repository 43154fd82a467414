import type { HttpContext } from '@adonisjs/core/http'
import { ExportCustomers } from '#customers/actions/export_customers'
import { exportCustomersValidator } from '#customers/validators/customer_validator'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export default class CustomerExportController {
  async show({ actor, request, response }: HttpContext) {
    const { format = 'csv', ...filter } = await request.validateUsing(exportCustomersValidator)
    const file = await new ExportCustomers().handle(actor, { format, filter, ip: request.ip() })
    response.type(TYPES[format])
    response.header('content-disposition', `attachment; filename="customers.${format}"`)
    return response.stream(file)
  }
}
