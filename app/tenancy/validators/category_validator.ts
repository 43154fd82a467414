import vine from '@vinejs/vine'
import { pageFields } from '#shared/pagination'

/** An English name has letters that a code can be made of. */
const LATIN = /[a-z0-9]/i

const name = () => vine.string().trim().minLength(1).maxLength(60)

export const listCategoriesValidator = vine.create({ ...pageFields })

export const createCategoryValidator = vine.create({
  /** Permanent: businesses and reports name the category by it. */
  code: vine
    .string()
    .regex(/^[a-z0-9][a-z0-9_]*$/)
    .maxLength(64)
    .optional(),
  nameRu: name(),
  nameEn: name().regex(LATIN),
})

export const renameCategoryValidator = vine.create({
  nameRu: name().optional(),
  nameEn: name().regex(LATIN).optional(),
})
