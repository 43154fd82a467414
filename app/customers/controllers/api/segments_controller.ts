import type { HttpContext } from '@adonisjs/core/http'
import { CreateSegment, DeleteSegment, ReplaceSegment } from '#customers/actions/save_segment'
import { UpdateSegments } from '#customers/actions/update_segments'
import { listCustomers } from '#customers/queries/customers_query'
import { countFitting, listSegments, showSegment } from '#customers/queries/segments_query'
import { parseConditions } from '#customers/segments/conditions'
import {
  listSegmentsValidator,
  previewSegmentValidator,
  saveSegmentValidator,
  segmentCustomersValidator,
} from '#customers/validators/segment_validator'

export default class SegmentsController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listSegmentsValidator)
    const { rows, meta } = await listSegments(actor, input)
    return { data: rows, meta }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await showSegment(actor, params.id) }
  }

  async store({ actor, request, response }: HttpContext) {
    const input = await request.validateUsing(saveSegmentValidator)
    const id = await new CreateSegment().handle(actor, input)
    return response.created({ data: await showSegment(actor, id) })
  }

  async replace({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(saveSegmentValidator)
    await new ReplaceSegment().handle(actor, params.id, input)
    return { data: await showSegment(actor, params.id) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DeleteSegment().handle(actor, params.id)
    return response.noContent()
  }

  async customers({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(segmentCustomersValidator)
    const { rows, meta } = await listCustomers(actor, { ...input, segment: params.id })
    return { data: rows, meta }
  }

  /** How many customers conditions hold for, before they are saved. */
  async preview({ actor, request }: HttpContext) {
    const { conditions } = await request.validateUsing(previewSegmentValidator)
    return { data: { customers: await countFitting(actor, parseConditions(conditions)) } }
  }

  async refresh({ actor, response }: HttpContext) {
    await new UpdateSegments().handle(actor)
    return response.accepted({ data: { status: 'queued' as const } })
  }
}
