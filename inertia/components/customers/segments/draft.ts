import type { Draft } from './tree'
import type { FieldType, Vocabulary } from './use_vocabulary'

export const DAYS = 30

const FIRST_VALUES: Partial<Record<FieldType, Draft['value']>> = {
  flag: true,
  number: 1,
  score: 4,
  days: DAYS,
  birthday: 7,
}

/** A comparison to begin with, once it is known what about. */
export function draftOf(field: string, { fields, operators }: Vocabulary): Draft {
  const known = fields.find(({ name }) => name === field)
  const type = known?.type ?? 'own'
  return {
    field,
    op: operators[type][0],
    value: FIRST_VALUES[type] ?? null,
    ...(known?.period && { days: DAYS }),
  }
}
