import type { SourceFile } from '@krug/connector-sdk'
import type { Row } from './file/row.ts'
import { readRows } from './file/rows.ts'
import { slotOf, SlotSet } from './file/slots.ts'
import { scanRows, type Layout } from './layout.ts'
import { identityReader, type Identity } from './mapping/identity.ts'

/** Pass 0 hands on rows that stand together; later passes collect what is scattered. */
export type GroupCursor = { pass: number; row: number }

export interface Group {
  externalId: string
  rows: Row[]
  cursor: GroupCursor
}

export interface Grouping {
  /** Rows of the file. */
  total: number
  groups: AsyncIterable<Group>
}

/** Scattered rows that may be in memory at once. */
const PARTITION = 100_000

/**
 * Rows with the same id as one group, in steady memory however large the file is and wherever they stand.
 *
 * A first reading finds the ids that come back after others came in between. The second hands on all other groups as
 * they pass. The scattered ones are then collected in further readings, each for a share of the ids.
 *
 * Every reading begins at the start of the file, also when a run is resumed: what was handed on is skipped.
 */
export async function groupRows(
  file: SourceFile,
  detected: Layout,
  resume: GroupCursor | null
): Promise<Grouping> {
  const identify = identityReader(detected)
  let index = new Index()
  const layout = await scanRows(file, detected, () => {
    index = new Index()
    return ({ values }) => index.add(identify(values))
  })
  return {
    total: index.rows,
    groups: allGroups(file, layout, identify, index.repeated, resume ?? { pass: 0, row: 0 }),
  }
}

class Index {
  rows = 0
  readonly repeated = new SlotSet()
  readonly #seen = new SlotSet()
  #last = ''

  add({ key, named }: Identity): void {
    this.rows++
    if (named && key === this.#last) return
    const slot = slotOf(key)
    if (this.#seen.has(slot)) this.repeated.add(slot)
    this.#seen.add(slot)
    this.#last = named ? key : ''
  }
}

async function* allGroups(
  file: SourceFile,
  layout: Layout,
  identify: (values: string[]) => Identity,
  repeated: SlotSet,
  after: GroupCursor
): AsyncIterable<Group> {
  let scattered = 0
  let group: Group | null = null
  const occurrences = new Map<string, number>()
  const behind = (each: Group | null) =>
    each !== null && after.pass === 0 && each.cursor.row > after.row

  for await (const rows of readRows(file, layout)) {
    for (const row of rows) {
      const { key, named } = identify(row.values)
      if (named && group?.externalId === key) {
        group.rows.push(row)
        group.cursor.row = row.row
        continue
      }
      if (behind(group)) yield group!
      group = null
      const comesBack = repeated.has(slotOf(key))
      if (named && comesBack) {
        scattered++
        continue
      }
      const externalId: string = named ? key : numbered(key, comesBack ? occurrences : null)
      group = { externalId, rows: [row], cursor: { pass: 0, row: row.row } }
    }
  }
  if (behind(group)) yield group!

  const passes = Math.ceil(scattered / PARTITION)
  for (let pass = Math.max(1, after.pass); pass <= passes; pass++) {
    const found = new Map<string, Row[]>()
    for await (const rows of readRows(file, layout)) {
      for (const row of rows) {
        const { key, named } = identify(row.values)
        const slot = slotOf(key)
        if (!named || !repeated.has(slot) || slot % passes !== pass - 1) continue
        const members = found.get(key)
        if (members) members.push(row)
        else found.set(key, [row])
      }
    }
    for (const [externalId, rows] of found) {
      const cursor = { pass, row: rows[0]!.row }
      if (pass !== after.pass || cursor.row > after.row) yield { externalId, rows, cursor }
    }
  }
}

/** Equal rows without an id are told apart by how often they came before. */
function numbered(key: string, occurrences: Map<string, number> | null): string {
  const count = (occurrences?.get(key) ?? 0) + 1
  occurrences?.set(key, count)
  return `${key}-${count}`
}
