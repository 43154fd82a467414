import type { HttpContext } from '@adonisjs/core/http'
import { exportsOf } from '#reporting/exports/queries/exports_query'
import { listExportsValidator } from '#reporting/exports/validators/export_validator'
import { unsubscribing } from '#reporting/schedules/actions/unsubscribe'
import { schedulesOf } from '#reporting/schedules/queries/schedules_query'
import {
  listSchedulesValidator,
  unsubscribeValidator,
} from '#reporting/schedules/validators/schedule_validator'
import { asProps } from '#shared/as_props'

const PER_PAGE = 25

export default class DeliveryController {
  async exports({ actor, request, inertia }: HttpContext) {
    const asked = await request.validateUsing(listExportsValidator)
    const files = await exportsOf(actor, { perPage: PER_PAGE, ...asked })
    return inertia.render('exports/index', { files: asProps(files) })
  }

  async schedules({ actor, request, inertia }: HttpContext) {
    const asked = await request.validateUsing(listSchedulesValidator)
    const schedules = await schedulesOf(actor, { perPage: PER_PAGE, ...asked })
    return inertia.render('schedules/index', { schedules: asProps(schedules) })
  }

  async unsubscribe({ request, inertia }: HttpContext) {
    const { token } = await request.validateUsing(unsubscribeValidator)
    return inertia.render('schedules/unsubscribe', { token, letters: await unsubscribing(token) })
  }
}
