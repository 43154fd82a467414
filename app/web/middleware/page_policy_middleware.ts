import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { cspFactory, hstsFactory } from '@adonisjs/shield/guards'
import { contentPolicy } from '#config/content_policy'
import { transportPolicy } from '#config/transport_policy'

/** Nothing that a browser offers is used but the camera, by the till; moving to it loads no new document. */
const FEATURES = [
  'camera=(self)',
  'publickey-credentials-create=(self)',
  'publickey-credentials-get=(self)',
  ...[
    'accelerometer',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'payment',
    'usb',
  ].map((feature) => `${feature}=()`),
].join(', ')

/** What browsers are told to refuse, on every answer: pages, files, errors. `allowFraming` widens it for one answer. */
export default class PagePolicyMiddleware {
  #contentPolicy = cspFactory(contentPolicy)
  #transportPolicy = hstsFactory(transportPolicy)

  async handle(ctx: HttpContext, next: NextFn) {
    await this.#contentPolicy(ctx)
    this.#transportPolicy(ctx)
    const { response } = ctx
    response.header('x-content-type-options', 'nosniff')
    response.header('x-frame-options', 'DENY')
    response.header('referrer-policy', 'same-origin')
    response.header('permissions-policy', FEATURES)
    response.header('cross-origin-opener-policy', 'same-origin')
    return next()
  }
}
