import vine from '@vinejs/vine'

export const key = () => vine.string().uuid()
/** References may be empty, or be missing where the configuration has no such field. */
export const reference = () => vine.string().optional()
export const flag = () => vine.boolean().optional()
export const text = () => vine.string().trim().optional()
/** Numbers come as such or as text, whichever the type of the attribute is. */
export const number = () => vine.number()

export const catalogRow = {
  Ref_Key: key(),
  Description: text(),
  DeletionMark: flag(),
}
