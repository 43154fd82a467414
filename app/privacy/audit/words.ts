import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'

export const COLUMNS = [
  'id',
  'at',
  'who',
  'userId',
  'what',
  'action',
  'subjectType',
  'subjectId',
  'address',
  'reason',
  'details',
  'seq',
  'hash',
] as const

export type Column = (typeof COLUMNS)[number]

/** What acts and things are called in the actor's language; what is not known yet stands as it is. */
export function auditWords({ locale }: Actor) {
  const i18n = i18nManager.locale(locale)
  return {
    action: (action: string) => i18n.t(`audit.actions.${action}`, {}, action),
    subject: (type: string) => i18n.t(`audit.subjects.${type}`, {}, type),
    system: i18n.t('audit.system'),
    formerly: i18n.t('audit.formerly'),
    column: (column: Column) => i18n.t(`audit.columns.${column}`),
    sheet: i18n.t('audit.sheet'),
  }
}
