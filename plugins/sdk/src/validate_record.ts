import type { errors } from '@vinejs/vine'
import { canonicalSchemas } from './canonical_schemas.ts'
import type { Kind, Rec, Text } from './contract.ts'

/** One field that is not as the vocabulary says. @since 1.0 */
export interface RecordIssue {
  /** "items.0.price" */
  field: string
  rule: string
  message: Text
}

export type Validation<K extends Kind> =
  { ok: true; record: Rec<K> } | { ok: false; issues: RecordIssue[] }

const MESSAGES: Record<string, Text> = {
  required: { ru: 'нет значения', en: 'is missing' },
  regex: { ru: 'значение записано не так, как нужно', en: 'is not in the expected form' },
  calendar: { ru: 'такого дня нет в календаре', en: 'is not a day of the calendar' },
  enum: { ru: 'такого значения быть не может', en: 'is not one of the allowed values' },
  maxLength: { ru: 'значение слишком длинное', en: 'is too long' },
  minLength: { ru: 'значение пустое', en: 'is empty' },
  email: { ru: 'это не адрес почты', en: 'is not an email address' },
  range: { ru: 'число вне допустимых пределов', en: 'is out of range' },
}
const OTHER: Text = { ru: 'значение не подходит', en: 'is not valid' }

/**
 * Checks a record against the vocabulary. The answer holds a copy with the known fields only.
 *
 * @example
 * const result = await validateRecord('venue', row)
 * if (!result.ok) quarantine(row, result.issues)
 * @since 1.0
 */
export async function validateRecord<K extends Kind>(
  kind: K,
  record: unknown
): Promise<Validation<K>> {
  const [error, valid] = await canonicalSchemas[kind].tryValidate(record)
  if (error) return { ok: false, issues: toIssues(error) }
  return { ok: true, record: valid as unknown as Rec<K> }
}

function toIssues(error: InstanceType<typeof errors.E_VALIDATION_ERROR>): RecordIssue[] {
  return error.messages.map(({ field, rule }: { field: string; rule: string }) => {
    const what = MESSAGES[rule] ?? OTHER
    return {
      field,
      rule,
      message: { ru: `Поле «${field}»: ${what.ru}`, en: `Field "${field}" ${what.en}` },
    }
  })
}
