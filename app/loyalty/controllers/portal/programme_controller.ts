import type { HttpContext } from '@adonisjs/core/http'
import { listCrossPromos } from '#loyalty/cross_promos/cross_promos_query'
import { PROGRAMME_PRESETS } from '#loyalty/programme/presets'
import { programmeInForce, programmesInForce } from '#loyalty/programme/programme_query'
import { asProps } from '#shared/as_props'
import { placesToChoose } from '#tenancy/queries/place_choice_query'

export default class ProgrammeController {
  async edit({ actor, inertia }: HttpContext) {
    const { businesses } = await placesToChoose(actor)
    const before = (await programmesInForce())(new Date(0))
    const { tiers, premium } = PROGRAMME_PRESETS.club
    return inertia.render('programme/index', {
      programme: asProps(await programmeInForce()),
      start: asProps(before.settings),
      club: asProps({ tiers, premium }),
      businesses,
      pairs: asProps(await listCrossPromos(actor)),
    })
  }
}
