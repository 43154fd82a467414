import type { HttpContext } from '@adonisjs/core/http'
import { StartVendorSignIn } from '#integrations/actions/sign_in_at_vendor'

export default class VendorSignInController {
  async store({ actor, params }: HttpContext) {
    return { data: await new StartVendorSignIn().handle(actor, params.id) }
  }
}
