import { isDeepStrictEqual } from 'node:util'
import type { ProgrammeSettings } from '#loyalty/programme/settings'

/** Which settings are not what they were. */
export function changedFields(before: ProgrammeSettings, after: ProgrammeSettings) {
  return (Object.keys(after) as (keyof ProgrammeSettings)[]).filter(
    (field) => !isDeepStrictEqual(before[field], after[field])
  )
}
