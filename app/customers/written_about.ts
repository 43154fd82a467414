interface Column {
  table: string
  column: string
}

const columns: Column[] = []

/** Says where another domain keeps what somebody wrote about a customer: a name may stand in it. Erasing empties it. */
export function writtenAbout(table: string, column: string) {
  columns.push({ table, column })
}

export const textsAboutCustomers = (): readonly Column[] => columns
