import type { HttpContext } from '@adonisjs/core/http'
import { ExportCodes } from '#loyalty/coupons/actions/export_codes'
import { exportCodesValidator } from '#loyalty/validators/coupon_validator'
import { TABLE_TYPES } from '#shared/table_file'

export default class CouponExportController {
  async show({ actor, params, request, response }: HttpContext) {
    const { format = 'csv' } = await request.validateUsing(exportCodesValidator)
    const file = await new ExportCodes().handle(actor, {
      batchId: params.id,
      format,
    })
    response.type(TABLE_TYPES[format])
    response.header('content-disposition', `attachment; filename="coupons.${format}"`)
    return response.stream(file)
  }
}
