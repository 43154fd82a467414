import vine from '@vinejs/vine'
import { pageFields } from '#shared/pagination'

export const listManagersValidator = vine.create(pageFields)

export const linkManagerValidator = vine.create({
  userId: vine.string().uuid().toLowerCase().nullable(),
})
