import type { HttpContext } from '@adonisjs/core/http'
import { listSegments, showSegment } from '#customers/queries/segments_query'
import { segmentVocabulary } from '#customers/queries/segment_vocabulary_query'
import { tagsOf } from '#customers/queries/tags_query'
import { asProps } from '#shared/as_props'
import type { Actor } from '#shared/actor'
import { placesToChoose } from '#tenancy/queries/place_choice_query'

const ALL = 1000

export default class SegmentsController {
  async index({ actor, inertia }: HttpContext) {
    const { rows } = await listSegments(actor, { perPage: ALL })
    return inertia.render('customers/segments', { segments: asProps(rows) })
  }

  /** A new one; it may begin as a copy. */
  async create({ actor, request, inertia }: HttpContext) {
    const like = request.input('like')
    const segment = typeof like === 'string' ? await showSegment(actor, like) : null
    return inertia.render('customers/segment', {
      segment: null,
      like: segment && asProps(segment),
      vocabulary: asProps(await vocabularyFor(actor)),
    })
  }

  async show({ actor, params, inertia }: HttpContext) {
    return inertia.render('customers/segment', {
      segment: asProps(await showSegment(actor, params.id)),
      like: null,
      vocabulary: asProps(await vocabularyFor(actor)),
    })
  }
}

async function vocabularyFor(actor: Actor) {
  return {
    ...(await segmentVocabulary(actor)),
    ...(await placesToChoose(actor)),
    tags: await tagsOf(actor),
  }
}
