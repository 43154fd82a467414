import type { HttpContext } from '@adonisjs/core/http'
import { placesOf } from './places.js'

export default class WelcomeController {
  async show({ actor, inertia }: HttpContext) {
    return inertia.render('onboarding/welcome', { ...(await placesOf(actor)) })
  }
}
