/** A column of sealed texts. */
export interface SealedColumn {
  table: string
  column: string
  /** SQL of what a text was sealed for. */
  purpose: string
}

const columns: SealedColumn[] = []

/** Says where a table keeps sealed texts, so that they can be sealed anew with another key. */
export function keepsSealed(table: string, purposes: Record<string, string>) {
  for (const [column, purpose] of Object.entries(purposes)) columns.push({ table, column, purpose })
}

export const sealedColumns = (): readonly SealedColumn[] => columns
