import type { HttpContext } from '@adonisjs/core/http'
import { crmToChoose } from '#crm/queries/crm_choice_query'
import { ForbiddenError } from '#access/errors/errors'
import { builtReport } from '#reporting/builder/built_report'
import { firstQuery } from '#reporting/builder/first_query'
import { datasetsFor } from '#reporting/builder/queries/datasets_query'
import { wholeQuery, type QueryInput } from '#reporting/builder/read_query'
import { builderPageValidator } from '#reporting/builder/validators/query_validator'
import { askedJson, toJson } from '#reporting/formatters/json'
import {
  answerReport,
  askReport,
  pageOfReport,
  type AskedReport,
} from '#reporting/queries/report_query'
import type { AnyReport } from '#reporting/report'
import { savedInBuilder } from '#reporting/saved/queries/saved_reports_query'
import { asProps } from '#shared/as_props'
import { DomainError } from '#shared/errors/domain_error'
import { placesToChoose } from '#tenancy/queries/place_choice_query'

const ROWS = 200

type Outcome<T> = { done: T; problem: null } | { done: null; problem: string }

export default class BuilderController {
  async show(ctx: HttpContext) {
    const { actor, inertia, request } = ctx
    const { q, saved: savedId, page, ...input } = await request.validateUsing(builderPageValidator)
    const datasets = datasetsFor(actor)
    const saved = savedId ? await savedInBuilder(actor, savedId) : null
    const wanted: QueryInput | null = q ?? saved?.content.query ?? firstQuery(datasets)
    const asked = wanted
      ? await attempt(ctx, async () => {
          const report: AnyReport = {
            ...builtReport(wanted),
            settled: saved?.content.parameters,
            ...(saved && { title: saved.name }),
          }
          if (!actor.can(report.permission)) throw new ForbiddenError()
          return askReport(actor, report, input)
        })
      : null

    const crm = asked?.done?.context.crm
    return inertia.render('builder/index', {
      places: crm ? null : await placesToChoose(actor),
      crm: crm ? await crmToChoose(actor) : null,
      datasets: asProps(datasets),
      query: wanted && asProps(wholeQuery(wanted)),
      saved: saved && asProps(saved),
      problem: asked?.problem ?? null,
      asked: asked?.done ? asProps(askedJson(asked.done)) : null,
      answer: inertia.defer(() => figures(ctx, asked?.done ?? null, page)),
      compares: ['previous', 'year', 'none'],
    })
  }
}

async function figures(ctx: HttpContext, asked: AskedReport | null, page?: number) {
  if (!asked) return null
  const { done, problem } = await attempt(ctx, async () => {
    const { answered, meta } = pageOfReport(await answerReport(asked), { page, perPage: ROWS })
    return asProps({ ...toJson(answered), meta, picture: null })
  })
  return { report: done, problem }
}

/** What is refused is said beside the question, which stays as it is. */
async function attempt<T>({ i18n }: HttpContext, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: await work(), problem: null }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { done: null, problem: i18n.t(`errors.${error.code}`, error.params) }
  }
}
