import type { HttpContext } from '@adonisjs/core/http'
import { asProps } from '#shared/as_props'
import { biAccess } from '#reporting/bi/bi_access_query'

export default class BiAccessController {
  async show({ inertia }: HttpContext) {
    const access = await biAccess()
    return inertia.render('settings/bi', { access: access && asProps(access) })
  }
}
