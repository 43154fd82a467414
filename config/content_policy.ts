import app from '@adonisjs/core/services/app'

/**
 * What a page may load and do. Everything comes from here; scripts and styles inside a page carry the nonce of the answer.
 * Vite's development server writes scripts of its own, so that it stands only over what was built.
 */
export const contentPolicy = {
  enabled: !app.inDev,
  directives: {
    defaultSrc: [`'self'`],
    scriptSrc: [`'self'`, '@nonce'],
    styleSrc: [`'self'`, '@nonce'],
    imgSrc: [`'self'`, 'data:', 'blob:'],
    objectSrc: [`'none'`],
    baseUri: [`'none'`],
    formAction: [`'self'`],
    frameAncestors: [`'none'`],
  },
  reportOnly: false,
}
