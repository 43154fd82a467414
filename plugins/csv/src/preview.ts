import {
  validateRecord,
  type FilePreviewRow,
  type Kind,
  type SourceFile,
} from '@krug/connector-sdk'
import type { Row } from './file/row.ts'
import { readRows } from './file/rows.ts'
import type { Mapper } from './kinds/file_kind.ts'
import { kindOf } from './kinds/index.ts'
import { layoutOf, type Layout } from './layout.ts'
import { identityReader } from './mapping/identity.ts'
import type { Mapping } from './mapping/mapping.ts'
import { attempt, toObject, type Outcome } from './mapping/problem.ts'

/**
 * The first rows of a file and what each would become. Lines of a receipt that stand further down are not in it yet.
 *
 * @example
 * const { rows } = await preview(file, mapping, 20)
 */
export async function preview(
  file: SourceFile,
  mapping: Mapping = {},
  limit = 20
): Promise<{ rows: FilePreviewRow[] }> {
  const layout = await layoutOf(file, mapping)
  const kind = kindOf(layout.stream)
  const build: Mapper<Kind> = kind.mapper(layout)
  const identify = identityReader(layout)
  const first = await firstRows(file, layout, limit)
  const groups = Map.groupBy(first, (row) => {
    const { key, named } = identify(row.values)
    return named ? key : `${key}-${row.row}`
  })
  const rows: FilePreviewRow[] = []
  for (const [id, members] of groups) {
    const outcome = attempt(layout, id, members, () => build(id, members))
    const result = await resultOf(kind.emits, outcome)
    for (const { row, values } of members) {
      rows.push({ row, values: toObject(layout.columns, values), ...result })
    }
  }
  return { rows: rows.toSorted((a, b) => a.row - b.row) }
}

type PreviewRecord = NonNullable<FilePreviewRow['record']>

async function resultOf(
  kind: Kind,
  outcome: Outcome<PreviewRecord>
): Promise<Pick<FilePreviewRow, 'record' | 'rejected'>> {
  if (!outcome.ok) return { rejected: outcome.rejected }
  const validation = await validateRecord(kind, outcome.record)
  if (validation.ok) return { record: outcome.record }
  const [issue] = validation.issues
  return { rejected: { code: 'E_RECORD_REJECTED', reason: issue!.message } }
}

async function firstRows(file: SourceFile, layout: Layout, limit: number): Promise<Row[]> {
  const rows: Row[] = []
  for await (const batch of readRows(file, layout)) {
    rows.push(...batch)
    if (rows.length >= limit) break
  }
  return rows.slice(0, limit)
}
