import { defineConfig } from '@adonisjs/core/bodyparser'

/** The largest file a person may upload. */
export const MAX_UPLOAD = '200mb'

export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: {
    convertEmptyStringsToNull: true,
    types: ['application/x-www-form-urlencoded'],
  },
  json: {
    convertEmptyStringsToNull: true,
    limit: '1mb',
    types: ['application/json', 'application/json-patch+json', 'application/csp-report'],
  },
  multipart: {
    // Forms with files are read where `upload` stands, after the caller was admitted.
    autoProcess: false,
    convertEmptyStringsToNull: true,
    processManually: [],
    limit: MAX_UPLOAD,
    types: ['multipart/form-data'],
  },
})
