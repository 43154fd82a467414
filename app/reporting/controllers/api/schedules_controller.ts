import type { HttpContext } from '@adonisjs/core/http'
import { allowedReport } from '#reporting/report_reference'
import { keptQuestionValidator } from '#reporting/dashboards/validators/dashboard_validator'
import {
  CreateSchedule,
  DeleteSchedule,
  PauseSchedule,
  ReplaceSchedule,
  ResumeSchedule,
} from '#reporting/schedules/actions/save_schedule'
import { SendNow } from '#reporting/schedules/actions/send_now'
import { Unsubscribe } from '#reporting/schedules/actions/unsubscribe'
import { dashboardIn } from '#reporting/schedules/sent/dashboard_reference'
import { deliveriesOf } from '#reporting/schedules/queries/deliveries_query'
import { possibleRecipients } from '#reporting/schedules/queries/possible_recipients_query'
import { schedulesOf, showSchedule } from '#reporting/schedules/queries/schedules_query'
import {
  listSchedulesValidator,
  saveScheduleValidator,
  unsubscribeValidator,
} from '#reporting/schedules/validators/schedule_validator'
import { reportValidator } from '#reporting/validators/report_validator'

export default class SchedulesController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listSchedulesValidator)
    const { rows, meta } = await schedulesOf(actor, input)
    return { data: rows, meta }
  }

  async recipients({ actor }: HttpContext) {
    return { data: await possibleRecipients(actor) }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await showSchedule(actor, params.id) }
  }

  async store(ctx: HttpContext) {
    const { actor, response } = ctx
    const id = await new CreateSchedule().handle(actor, await inputOf(ctx))
    return response.created({ data: await showSchedule(actor, id) })
  }

  async replace(ctx: HttpContext) {
    const { actor, params } = ctx
    await new ReplaceSchedule().handle(actor, params.id, await inputOf(ctx))
    return { data: await showSchedule(actor, params.id) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DeleteSchedule().handle(actor, params.id)
    return response.noContent()
  }

  async pause({ actor, params }: HttpContext) {
    await new PauseSchedule().handle(actor, params.id)
    return { data: await showSchedule(actor, params.id) }
  }

  async resume({ actor, params }: HttpContext) {
    await new ResumeSchedule().handle(actor, params.id)
    return { data: await showSchedule(actor, params.id) }
  }

  /** To the caller alone. */
  async send({ actor, params, response }: HttpContext) {
    await new SendNow().handle(actor, params.id)
    return response.accepted({ data: { status: 'queued' as const } })
  }

  async deliveries({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(listSchedulesValidator)
    const { rows, meta } = await deliveriesOf(actor, params.id, input)
    return { data: rows, meta }
  }

  /** By the link of a letter, without signing in. */
  async unsubscribe({ request, response }: HttpContext) {
    const { token } = await request.validateUsing(unsubscribeValidator)
    await new Unsubscribe().handle(token)
    return response.noContent()
  }
}

/** What a schedule asks is refused as the report or the dashboard would refuse it. */
async function inputOf({ actor, request }: HttpContext) {
  const { parameters = {}, ...input } = await request.validateUsing(saveScheduleValidator)
  const isDashboard = dashboardIn(input.report) !== null
  if (isDashboard) await request.validateUsing(keptQuestionValidator, { data: parameters })
  else {
    const asked = reportValidator(await allowedReport(actor, input.report))
    await request.validateUsing(asked, { data: parameters })
  }
  return { ...input, parameters }
}
