import type { HttpContext } from '@adonisjs/core/http'
import { FinishVendorSignIn } from '#integrations/actions/sign_in_at_vendor'

export default class VendorSignInController {
  /** Where vendors send a person back to, with a code in the query. */
  async finish({ actor, request, response }: HttpContext) {
    const query = new URLSearchParams(request.parsedUrl.query ?? '')
    const connectionId = await new FinishVendorSignIn().handle(actor, query)
    return response.redirect().toPath(`/integrations/${connectionId}`)
  }
}
