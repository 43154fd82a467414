import transmit from '@adonisjs/transmit/services/main'
import type Export from '#reporting/exports/models/export'
import { describeExport } from '#reporting/exports/queries/exports_query'

/** Tells the open pages of who asked how far it is. */
export function announceExport(one: Export, locale: 'ru' | 'en') {
  transmit.broadcast(
    `tenants/${one.tenantId}/users/${one.userId}/exports`,
    describeExport(one, locale) as never
  )
}
