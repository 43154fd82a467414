import type { HttpContext } from '@adonisjs/core/http'
import { ForbiddenError } from '#access/errors/errors'
import { builtReport } from '#reporting/builder/built_report'
import { datasetOf } from '#reporting/builder/datasets/datasets'
import { datasetsFor } from '#reporting/builder/queries/datasets_query'
import { valuesOf } from '#reporting/builder/queries/values_query'
import { runValidator, valuesValidator } from '#reporting/builder/validators/query_validator'
import { sendReport } from '#reporting/controllers/api/send_report'

/** Questions put together from what each dataset has. */
export default class BuilderController {
  datasets({ actor }: HttpContext) {
    return { data: datasetsFor(actor) }
  }

  /** Answers a question as a report: in pages, or as a file. */
  async run(ctx: HttpContext) {
    const { query } = await ctx.request.validateUsing(runValidator)
    return sendReport(ctx, builtReport(query))
  }

  /** What conditions on a dimension can name. */
  async values({ actor, request }: HttpContext) {
    const { dataset, dimension, search, ...input } = await request.validateUsing(valuesValidator)
    if (!actor.can(datasetOf(dataset).permission)) throw new ForbiddenError()
    return { data: await valuesOf(actor, { dataset, dimension, search }, input) }
  }
}
