import type { HttpContext } from '@adonisjs/core/http'
import { accrualInWords } from '#loyalty/accrual/accrual_in_words'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { SaveProgramme } from '#loyalty/programme/save_programme'
import { listVersions } from '#loyalty/programme/versions_query'
import { workedExample } from '#loyalty/programme/worked_example'
import {
  exampleValidator,
  listVersionsValidator,
  saveProgrammeValidator,
} from '#loyalty/validators/programme_validator'

export default class ProgrammeController {
  async show() {
    return { data: await programmeInForce() }
  }

  async save({ actor, request }: HttpContext) {
    const input = await request.validateUsing(saveProgrammeValidator)
    return { data: await new SaveProgramme().handle(actor, input) }
  }

  async versions({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listVersionsValidator)
    const { rows, meta } = await listVersions(actor, input)
    return { data: rows, meta }
  }

  /** What a purchase would earn by settings that need not be saved. */
  async example({ request, i18n }: HttpContext) {
    const { settings, ...purchase } = await request.validateUsing(exampleValidator)
    const { accrual, ...example } = workedExample(settings, purchase)
    const because = accrualInWords(accrual, settings, i18n)
    return { data: { ...example, earned: accrual.earned, because } }
  }
}
