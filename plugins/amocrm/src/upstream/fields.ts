import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'

const value = vine.object({
  value: vine.any().optional(),
  enum_code: vine.string().optional(),
})

/** Fields that an account adds to its cards; `null` where none is filled in. */
export const customFields = vine
  .array(
    vine.object({
      field_id: vine.number(),
      field_name: vine.string().optional(),
      field_code: vine.string().optional(),
      values: vine.array(value).optional(),
    })
  )
  .optional()

export type CustomFields = Infer<typeof customFields>

/** What stands in the field of this code or id. */
export function valuesOf(fields: CustomFields, codeOrId: string): string[] {
  const field = fields?.find(
    (each) => each.field_code === codeOrId || String(each.field_id) === codeOrId
  )
  return (field?.values ?? [])
    .map((each) => String(each.value ?? '').trim())
    .filter((each) => each !== '')
}
