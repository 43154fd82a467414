import vine from '@vinejs/vine'
import type { Kind, Page, ReadRequest, Sealed, Text } from './contract.ts'

/** How far a list that the vendor gives in one piece has been handed on. @since 1.0 */
export type ListCursor = { lastId: string }

/** The schema of `ListCursor`. @since 1.0 */
export const listCursor = vine.create({ lastId: vine.string() })

/**
 * Hands a complete list on in pages, ordered by id so that a later run can go on behind the last one.
 *
 * @example
 * yield* pageList(rows.map((row) => ctx.seal('venue', toVenue(row))), request)
 * @since 1.0
 */
export function* pageList<K extends Kind>(
  records: Sealed<K>[],
  { resume }: Pick<ReadRequest<ListCursor>, 'resume'>,
  options: { size?: number; notes?: Text[] } = {}
): Iterable<Page<K, ListCursor>> {
  const size = options.size ?? 1000
  const ordered = records.toSorted((a, b) => (a.externalId < b.externalId ? -1 : 1))
  const begin = resume ? ordered.filter((record) => record.externalId <= resume.lastId).length : 0
  for (let start = begin; start < ordered.length; start += size) {
    const upserts = ordered.slice(start, start + size)
    yield {
      upserts,
      notes: start === begin ? options.notes : undefined,
      cursor: { lastId: upserts.at(-1)!.externalId },
      progress: { done: start + upserts.length, total: ordered.length, unit: 'rows' },
    }
  }
}
