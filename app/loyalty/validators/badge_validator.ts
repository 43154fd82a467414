import vine from '@vinejs/vine'
import { BADGE_ICONS } from '#loyalty/badges/icons'
import { pageFields } from '#shared/pagination'

const name = () => vine.string().trim().minLength(1).maxLength(60)

export const listBadgesValidator = vine.create({ ...pageFields })

export const saveBadgeValidator = vine.create({
  nameRu: name(),
  nameEn: name(),
  icon: vine.enum(BADGE_ICONS),
  /** Looked at by `parseBadgeRule`. Conditions, combined by all, any and not: `{ "field": "spent", "value": 100000 }`. */
  rule: vine.object({}).allowUnknownProperties(),
})
