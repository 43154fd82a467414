import type { FieldSource, ImportMapping, ImportPreview } from '~/api/types'

/** What the preview was made with, so that the import does what it showed. */
export function mappingOf({
  stream,
  fields,
  sheet,
  delimiter,
  encoding,
}: ImportPreview): ImportMapping {
  return { stream, fields, sheet, delimiter, encoding }
}

/** The field that a column fills. */
export function fieldOf({ fields }: ImportPreview, column: string) {
  return Object.keys(fields).find((field) => usesOf(fields[field]).includes(column)) ?? null
}

/** The same mapping with a column that fills another field, or none. */
export function withField(
  preview: ImportPreview,
  column: string,
  field: string | null
): ImportMapping {
  const others = Object.entries(preview.fields).filter(
    ([name, source]) => name !== field && !usesOf(source).includes(column)
  )
  const fields = Object.fromEntries(others)
  return { ...mappingOf(preview), fields: field ? { ...fields, [field]: { column } } : fields }
}

function usesOf({ column, columns }: FieldSource) {
  return columns ?? (column ? [column] : [])
}
